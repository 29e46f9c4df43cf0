package bg.nrm.duty;

import static bg.nrm.procedure.language.StepId.ASSESS_RISK;
import static bg.nrm.procedure.language.StepId.DECIDE_WHETHER_TO_COOPERATE;
import static bg.nrm.procedure.language.StepId.IDENTIFY_FORMALLY;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.INFORM_OF_REFLECTION_PERIOD;
import static bg.nrm.procedure.language.StepId.REVISE_RISK_AND_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenDutyTest {

    private final ACase aCase = ACase.opened();

    @Test
    void the_first_duty_of_a_case_is_to_identify_and_formal_identification_is_nobodys_duty() {
        assertThat(OpenDuty.of(aCase.inHandOf(ACase.SECRETARY)))
                .extracting(OpenDuty::step)
                .contains(IDENTIFY_INFORMALLY.name())
                .doesNotContain(IDENTIFY_FORMALLY.name(), DECIDE_WHETHER_TO_COOPERATE.name());
    }

    @Test
    void a_contact_makes_the_revision_due_by_a_setting() {
        aCase.then(IDENTIFY_INFORMALLY)
                .then(ASSESS_RISK)
                .after(Duration.ofDays(1))
                .then(new Entry.ContactHappened(aCase.now(), aCase.now()));

        OpenDuty revision = duty(REVISE_RISK_AND_PLAN);

        assertThat(revision.limit()).isEqualTo(OpenDuty.LimitKind.SETTING);
        assertThat(revision.unverified()).isTrue();
        assertThat(revision.dueAt()).contains(Instant.parse("2026-11-20T21:59:59.999999Z"));
        assertThat(revision.orderKey()).isEqualTo(revision.dueAt().orElseThrow());
        assertThat(revision.bodyId()).isEqualTo(ACase.LOCAL_COMMISSION);
    }

    @Test
    void whoever_identified_formally_informs_of_the_period_and_the_leading_body_waits() {
        aCase.known(ACase.POLICE, BodyKind.POLICE)
                .then(IDENTIFY_INFORMALLY)
                .then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY);

        OpenDuty informing = duty(INFORM_OF_REFLECTION_PERIOD);

        assertThat(informing.bodyId()).isIn(ACase.LOCAL_COMMISSION, ACase.POLICE);
        assertThat(informing.dueAt()).isPresent();
    }

    @Test
    void what_is_suspended_rests_and_keeps_its_place() {
        aCase.then(IDENTIFY_INFORMALLY)
                .then(new Entry.Suspended(
                        ASSESS_RISK,
                        Ground.PERSON_ASKED,
                        Optional.empty(),
                        LocalDate.of(2026, 12, 1),
                        aCase.now(),
                        aCase.now()));

        assertThat(duty(ASSESS_RISK).standing()).isEqualTo(OpenDuty.Standing.RESTING);
    }

    @Test
    void a_closed_case_has_no_duties() {
        aCase.then(IDENTIFY_INFORMALLY)
                .then(new Entry.CaseClosed(
                        bg.nrm.procedure.standing.ClosingReason.CONTACT_LOST, aCase.now(), aCase.now()));

        assertThat(OpenDuty.of(aCase.inHandOf(ACase.SECRETARY))).isEmpty();
    }

    private OpenDuty duty(StepId step) {
        return OpenDuty.of(aCase.inHandOf(ACase.SECRETARY)).stream()
                .filter(duty -> duty.step().equals(step.name()))
                .findFirst()
                .orElseThrow();
    }
}

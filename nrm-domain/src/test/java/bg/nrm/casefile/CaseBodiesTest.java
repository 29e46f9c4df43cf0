package bg.nrm.casefile;

import static bg.nrm.procedure.language.StepId.ACCOMMODATE_IN_EMERGENCY;
import static bg.nrm.procedure.language.StepId.CONFIRM_RECEPTION;
import static bg.nrm.procedure.language.StepId.CONTACT_RECEIVING_ORGANISATION;
import static bg.nrm.procedure.language.StepId.GIVE_LEGAL_COUNSELLING;
import static bg.nrm.procedure.language.StepId.IDENTIFY_FORMALLY;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Lack;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseBodiesTest {

    private final ACase aCase = ACase.opened().then(IDENTIFY_INFORMALLY);

    @Test
    void the_leading_body_coordinates_and_its_duties_are_its_own() {
        assertThat(aCase.inHandOf(ACase.SECRETARY).roles())
                .contains(
                        bg.nrm.procedure.language.ResponsibleRole.CASE_COORDINATOR,
                        bg.nrm.procedure.language.ResponsibleRole.IDENTIFYING_ORGANISATION,
                        bg.nrm.procedure.language.ResponsibleRole.PROFESSIONAL);
        assertThat(responsible(StepId.ASSESS_RISK).bodyId()).isEqualTo(ACase.LOCAL_COMMISSION);
    }

    @Test
    void only_a_formal_identifier_may_identify_formally_and_not_the_whole_office() {
        aCase.known(ACase.POLICE, BodyKind.POLICE);
        Actor clerk = new Actor(
                9,
                9,
                "clerk",
                "Clerk",
                ACase.POLICE,
                BodyKind.POLICE,
                ACase.NAMES,
                Set.of(Role.WORKER),
                Actor.Channel.SCREEN,
                Locale.ROOT,
                0);

        assertThat(aCase.inHandOf(ACase.INVESTIGATOR).obstacles(IDENTIFY_FORMALLY))
                .isEmpty();
        assertThat(aCase.inHandOf(clerk).obstacles(IDENTIFY_FORMALLY))
                .extracting(obstacle -> obstacle.what().getClass())
                .isEqualTo(java.util.List.of(Lack.NotResponsible.class));
    }

    @Test
    void the_body_a_person_was_referred_to_answers_the_referral() {
        aCase.known(ACase.SHELTER, BodyKind.SHELTER)
                .tell(
                        ACase.SECRETARY,
                        Telling.of(new Entry.StepDone(
                                        CONTACT_RECEIVING_ORGANISATION, Set.of(), aCase.now(), aCase.now()))
                                .to(ACase.SHELTER));

        assertThat(responsible(CONFIRM_RECEPTION))
                .isEqualTo(new CaseBodies.Responsible(
                        ACase.SHELTER, bg.nrm.procedure.language.ResponsibleRole.RECEIVING_ORGANISATION, false));
        assertThat(responsible(ACCOMMODATE_IN_EMERGENCY).bodyId()).isEqualTo(ACase.SHELTER);
    }

    @Test
    void a_role_nobody_fills_is_awaited_by_the_leading_body() {
        CaseBodies.Responsible counsel = responsible(GIVE_LEGAL_COUNSELLING);

        assertThat(counsel.bodyId()).isEqualTo(ACase.LOCAL_COMMISSION);
        assertThat(counsel.awaited()).isTrue();
    }

    @Test
    void what_the_person_does_is_written_down_by_the_leading_body() {
        CaseBodies.Responsible decision = responsible(StepId.FILE_SIGNAL_WITH_AUTHORITIES);

        assertThat(decision.bodyId()).isEqualTo(ACase.LOCAL_COMMISSION);
        assertThat(decision.awaited()).isFalse();
    }

    @Test
    void who_only_counts_or_administers_is_nothing_in_a_case() {
        Actor statistician = new Actor(
                5,
                5,
                "s",
                "S",
                ACase.LOCAL_COMMISSION,
                BodyKind.LOCAL_COMMISSION,
                ACase.NAMES,
                Set.of(Role.STATISTICIAN, Role.ADMINISTRATOR),
                Actor.Channel.SCREEN,
                Locale.ROOT,
                0);

        assertThat(aCase.inHandOf(statistician).roles()).isEmpty();
    }

    private CaseBodies.Responsible responsible(StepId step) {
        return aCase.inHandOf(ACase.SECRETARY).bodies().responsibleFor(Editions.ADULTS_1.step(step));
    }
}

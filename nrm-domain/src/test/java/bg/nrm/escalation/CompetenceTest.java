package bg.nrm.escalation;

import static bg.nrm.escalation.EscalationLevel.COORDINATOR;
import static bg.nrm.escalation.EscalationLevel.LOCAL_COMMISSION;
import static bg.nrm.escalation.EscalationLevel.NATIONAL_COMMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisation.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompetenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long NATIONAL = 1;
    private static final long BURGAS = 2;
    private static final long POLICE_BURGAS = 3;
    private static final long LINE = 4;

    private final Map<Long, Organisation> bodies = new LinkedHashMap<>();

    CompetenceTest() {
        bodies.put(NATIONAL, body(BodyKind.NATIONAL_COMMISSION, Optional.empty()));
        bodies.put(BURGAS, body(BodyKind.LOCAL_COMMISSION, Optional.of("BGS")));
        bodies.put(POLICE_BURGAS, body(BodyKind.POLICE, Optional.of("BGS")));
        bodies.put(LINE, body(BodyKind.NGO, Optional.empty()));
    }

    @Test
    void first_whoever_leads_the_case_is_told() {
        assertThat(to(COORDINATOR, LINE)).isEqualTo(new Recipient(LINE, Role.COORDINATOR, Optional.of(77L), false));
    }

    @Test
    void then_the_secretary_of_the_commission_of_the_same_district() {
        assertThat(to(LOCAL_COMMISSION, POLICE_BURGAS))
                .isEqualTo(new Recipient(BURGAS, Role.LOCAL_SECRETARY, Optional.empty(), false));
    }

    @Test
    void a_local_commission_that_leads_is_competent_itself() {
        assertThat(to(LOCAL_COMMISSION, BURGAS).bodyId()).isEqualTo(BURGAS);
    }

    @Test
    void a_body_without_a_district_goes_to_the_national_commission_and_it_says_so() {
        assertThat(to(LOCAL_COMMISSION, LINE))
                .isEqualTo(new Recipient(NATIONAL, Role.COORDINATOR, Optional.empty(), true));
    }

    @Test
    void a_commission_that_has_ended_is_not_competent() {
        bodies.get(BURGAS).endOn(TODAY.minusDays(1));
        assertThat(to(LOCAL_COMMISSION, POLICE_BURGAS).localUnknown()).isTrue();
    }

    @Test
    void of_two_commissions_in_one_district_none_is_chosen() {
        bodies.put(5L, body(BodyKind.LOCAL_COMMISSION, Optional.of("BGS")));
        assertThat(to(LOCAL_COMMISSION, POLICE_BURGAS))
                .isEqualTo(new Recipient(NATIONAL, Role.COORDINATOR, Optional.empty(), true));
    }

    @Test
    void last_the_national_commission_is_told() {
        assertThat(to(NATIONAL_COMMISSION, POLICE_BURGAS))
                .isEqualTo(new Recipient(NATIONAL, Role.COORDINATOR, Optional.empty(), false));
    }

    @Test
    void without_a_national_commission_the_leading_body_keeps_it() {
        bodies.remove(NATIONAL);
        assertThat(to(NATIONAL_COMMISSION, LINE).bodyId()).isEqualTo(LINE);
    }

    @Test
    void a_body_nobody_knows_leads_nowhere_but_to_the_national_commission() {
        assertThat(to(LOCAL_COMMISSION, 99).bodyId()).isEqualTo(NATIONAL);
    }

    private Recipient to(EscalationLevel level, long leading) {
        return new Competence(bodies, TODAY).recipient(level, leading, Optional.of(77L));
    }

    private static Organisation body(BodyKind kind, Optional<String> district) {
        Wording wording = new Wording("Име", "Name", "Име", "Name");
        return new Organisation(kind.name(), kind, wording, district, LocalDate.of(2004, 1, 1));
    }
}

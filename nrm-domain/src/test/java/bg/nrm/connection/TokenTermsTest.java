package bg.nrm.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisation.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final TokenTerms terms = new TokenTerms(365);
    private final Organisation shelter = new Organisation(
            "PRIUT-X",
            BodyKind.SHELTER,
            new Wording("Приют", "Shelter", "Приют", "Shelter"),
            Optional.empty(),
            LocalDate.of(2020, 1, 1));

    @Test
    void a_body_connects_its_system_for_at_most_a_year() {
        assertThat(against("Дневник", Set.of(Role.WORKER), TODAY)).isEmpty();
        assertThat(against("Дневник", Set.of(Role.WORKER), TODAY.plusDays(365))).isEmpty();
        assertThat(against("Дневник", Set.of(Role.WORKER), TODAY.plusDays(366))).containsExactly(Reason.DAY_TOO_LATE);
        assertThat(against("Дневник", Set.of(Role.WORKER), TODAY.minusDays(1))).containsExactly(Reason.DAY_OVER);
    }

    @ParameterizedTest
    @EnumSource(names = {"FORMAL_IDENTIFIER", "LOCAL_SECRETARY", "AUDITOR", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR"})
    void what_a_person_answers_for_is_not_given_to_a_system(Role role) {
        assertThat(against("Дневник", Set.of(Role.WORKER, role), TODAY)).containsExactly(Reason.ROLE_OF_A_PERSON);
    }

    @Test
    void a_system_has_a_name_and_a_role() {
        assertThat(against("  ", Set.of(), TODAY)).containsExactlyInAnyOrder(Reason.NAME_UNFIT, Reason.NO_ROLE);
        assertThat(against("Д".repeat(121), Set.of(Role.WORKER), TODAY)).containsExactly(Reason.NAME_UNFIT);
    }

    @Test
    void a_body_that_no_longer_takes_part_connects_nothing() {
        shelter.endOn(TODAY.minusDays(1));
        assertThat(against("Дневник", Set.of(Role.WORKER), TODAY)).containsExactly(Reason.BODY_ENDED);
    }

    @Test
    void an_unknown_body_connects_nothing() {
        NewConnection wanted = new NewConnection(404, "Дневник", Set.of(Role.WORKER), TODAY);
        assertThat(terms.against(wanted, Optional.empty(), TODAY)).containsExactly(Reason.BODY_ENDED);
    }

    @Test
    void nobody_gets_a_token_in_the_name_of_a_person() {
        UserAccount person = account();
        assertThat(terms.against(person, TODAY, TODAY)).containsExactly(Reason.NOT_A_SYSTEM);
        assertThat(terms.against(account().forSystem(), TODAY, TODAY)).isEmpty();
    }

    @Test
    void a_closed_account_gets_no_further_token() {
        UserAccount system = account().forSystem();
        system.close();
        assertThat(terms.against(system, TODAY, TODAY)).containsExactly(Reason.NOT_A_SYSTEM);
    }

    @Test
    void a_system_never_has_a_password() {
        UserAccount system = account().forSystem();
        assertThatThrownBy(() -> system.password("argon2id$…")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_token_is_valid_to_the_end_of_its_last_day_in_Sofia() {
        assertThat(TokenTerms.endOf(LocalDate.of(2026, 3, 28))).isEqualTo("2026-03-28T22:00:00Z");
        assertThat(TokenTerms.endOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T21:00:00Z");
    }

    private Set<Reason> against(String name, Set<Role> roles, LocalDate lastDay) {
        return terms.against(new NewConnection(1, name, roles, lastDay), Optional.of(shelter), TODAY);
    }

    private UserAccount account() {
        return new UserAccount(41, "priut-x.41", "Дневник", shelter, Set.of(Role.WORKER), NOW);
    }
}

package bg.nrm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisation.Wording;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the register says of an account holds until somebody changes it past the register. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UserAccountTest {

    private final Organisation shelter = new Organisation(
            "PRIUT-X",
            BodyKind.SHELTER,
            new Wording("Приют", "Shelter", "Приют", "Shelter"),
            Optional.empty(),
            LocalDate.of(2020, 1, 1));

    private final UserAccount account = new UserAccount(
            41, "priut.x", "Мария Демо", shelter, Set.of(Role.WORKER), Instant.parse("2026-11-16T07:00:00Z"));

    @Test
    void every_change_by_the_register_is_vouched_for() {
        assertThat(account.isProven()).isTrue();
        account.password("hash");
        assertThat(account.isProven()).isTrue();
        account.close();
        assertThat(account.isProven()).isTrue();
        account.open();
        assertThat(account.isProven()).isTrue();
        account.become("Мария Демо", shelter, Set.of(Role.SHELTER_MANAGER));
        assertThat(account.isProven()).isTrue();
        assertThat(account.passwordHash()).isEqualTo("hash");
    }

    @Test
    void a_role_that_somebody_added_is_not_vouched_for_by_a_change_of_something_else() throws Exception {
        forge("roles", EnumSet.of(Role.WORKER, Role.ADMINISTRATOR));
        assertThat(account.isProven()).isFalse();
        account.password("hash");
        account.close();
        account.open();
        assertThat(account.isProven()).isFalse();
    }

    @Test
    void an_account_whose_password_somebody_replaced_is_good_again_when_an_administrator_says_anew_what_it_is()
            throws Exception {
        forge("passwordHash", "of somebody else");
        assertThat(account.isProven()).isFalse();
        account.become("Мария Демо", shelter, Set.of(Role.WORKER));
        assertThat(account.isProven()).isTrue();
        assertThat(account.passwordHash()).as("the foreign password is gone").isEmpty();
    }

    private void forge(String name, Object value) throws ReflectiveOperationException {
        Field field = UserAccount.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(account, value);
    }
}

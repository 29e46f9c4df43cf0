package bg.nrm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
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

/** What may ever be done by one administrator alone: what makes an administrator, and nothing that lets anybody see content. */
class AloneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Organisation BODY = new Organisation(
            "MEU",
            BodyKind.ADMINISTRATION,
            new Wording("Министерство", "Ministry", "М", "M"),
            Optional.empty(),
            LocalDate.of(2020, 1, 1));

    @Test
    void an_account_that_administers_and_nothing_else() {
        assertThat(LoneAdministrator.makesAdministrator(opening(Role.ADMINISTRATOR)))
                .isTrue();
        assertThat(LoneAdministrator.makesAdministrator(opening(Role.ADMINISTRATOR, Role.WORKER)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void never_an_account_with_another_role(Role role) {
        assertThat(LoneAdministrator.makesAdministrator(opening(role))).isFalse();
        for (AccessKind kind : AccessKind.values()) {
            assertThat(LoneAdministrator.makesAdministrator(AccessRequest.about(kind, account(role))))
                    .as("%s", kind)
                    .isFalse();
        }
    }

    @Test
    void a_password_and_a_reopening_of_somebody_who_administers() {
        UserAccount administrator = account(Role.ADMINISTRATOR);
        assertThat(LoneAdministrator.makesAdministrator(AccessRequest.about(AccessKind.PASSWORD_GIVEN, administrator)))
                .isTrue();
        assertThat(LoneAdministrator.makesAdministrator(
                        AccessRequest.about(AccessKind.ACCOUNT_REOPENED, administrator)))
                .isTrue();
        assertThat(LoneAdministrator.makesAdministrator(AccessRequest.about(AccessKind.ACCOUNT_WIDENED, administrator)))
                .isFalse();
        assertThat(LoneAdministrator.makesAdministrator(AccessRequest.about(AccessKind.TOKEN_RENEWED, administrator)))
                .isFalse();
    }

    @Test
    void on_the_day_that_is_named_and_on_no_other() {
        assertThat(LoneAdministrator.isToday(Optional.of("2026-12-01"), TODAY)).isTrue();
        assertThat(LoneAdministrator.isToday(Optional.of("2026-11-30"), TODAY)).isFalse();
        assertThat(LoneAdministrator.isToday(Optional.of("2026-12-02"), TODAY)).isFalse();
        assertThat(LoneAdministrator.isToday(Optional.of("true"), TODAY)).isFalse();
        assertThat(LoneAdministrator.isToday(Optional.empty(), TODAY)).isFalse();
    }

    private static AccessRequest opening(Role... roles) {
        return AccessRequest.open("vtori", new UserDetails("Втори Човек", 1, Set.of(roles)), BODY);
    }

    private static UserAccount account(Role role) {
        return new UserAccount(7, "somebody", "Някой", BODY, Set.of(role), Instant.parse("2026-03-02T08:00:00Z"));
    }
}

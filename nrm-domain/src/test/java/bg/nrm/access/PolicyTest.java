package bg.nrm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy is what stands in {@code policy.csv}, which is written and read apart from the code: row by row, role by role. */
class PolicyTest {

    private static final PolicyTable TABLE = PolicyTable.read();

    @Test
    void every_action_and_every_role_stands_in_the_table_and_nothing_else() {
        assertThat(TABLE.actions())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Action.values()).map(Action::name).toList());
        assertThat(TABLE.roles())
                .containsExactlyElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
    }

    @Test
    void a_role_may_what_the_table_says_and_nothing_else() {
        assertSoftly(softly -> {
            for (Action action : Action.values()) {
                for (Role role : Role.values()) {
                    softly.assertThat(user(Set.of(role)).may(action))
                            .as("%s by %s", action, role)
                            .isEqualTo(TABLE.permits(action.name(), role.name()));
                }
            }
        });
    }

    /** Somebody with two roles may what either may, and nothing that neither may. */
    @Test
    void roles_add_up_and_give_nothing_of_their_own() {
        assertSoftly(softly -> {
            for (Action action : Action.values()) {
                for (Role one : Role.values()) {
                    for (Role other : Role.values()) {
                        softly.assertThat(user(EnumSet.of(one, other)).may(action))
                                .as("%s by %s and %s", action, one, other)
                                .isEqualTo(TABLE.permits(action.name(), one.name())
                                        || TABLE.permits(action.name(), other.name()));
                    }
                }
            }
        });
    }

    @Test
    void without_a_role_nothing_is_permitted() {
        assertThat(Action.values()).noneMatch(action -> user(Set.of()).may(action));
        assertThat(Action.values()).noneMatch(Actor.REGISTER::may);
    }

    private static Actor user(Set<Role> roles) {
        return new Actor(
                7,
                7,
                "user",
                "User",
                1,
                BodyKind.NGO,
                new Organisation.Wording("Тяло", "Body", "Т", "B"),
                roles,
                Actor.Channel.SCREEN,
                Locale.forLanguageTag("bg"),
                1);
    }
}

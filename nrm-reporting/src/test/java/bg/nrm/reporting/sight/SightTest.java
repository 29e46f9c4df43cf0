package bg.nrm.reporting.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import bg.nrm.access.Actor;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees figures as they were counted is what stands in {@code sight.csv}, which is written and read apart from the code. */
class SightTest {

    private static final Map<String, List<String>> TABLE = table();

    @Test
    void every_role_stands_in_the_table() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
    }

    @Test
    void a_role_in_a_body_sees_what_the_table_says() {
        assertSoftly(softly -> {
            for (Role role : Role.values()) {
                for (BodyKind kind : BodyKind.values()) {
                    softly.assertThat(Sight.of(user(kind, role)) == Sight.WHOLE)
                            .as("%s of %s", role, kind)
                            .isEqualTo(isWhole(role, kind));
                }
            }
        });
    }

    /** Somebody with two roles sees what either sees, and nothing more. */
    @Test
    void roles_add_up_and_give_nothing_of_their_own() {
        assertSoftly(softly -> {
            for (Role one : Role.values()) {
                for (Role other : Role.values()) {
                    softly.assertThat(Sight.of(user(BodyKind.NGO, one, other)) == Sight.WHOLE)
                            .as("%s and %s", one, other)
                            .isEqualTo(isWhole(one, BodyKind.NGO) || isWhole(other, BodyKind.NGO));
                }
            }
        });
    }

    @Test
    void what_cannot_be_protected_is_refused() {
        assertThatThrownBy(() -> Sight.requireWhole(user(BodyKind.NGO, Role.STATISTICIAN)))
                .isInstanceOf(NotPermitted.class);
        Sight.requireWhole(user(BodyKind.NATIONAL_COMMISSION, Role.STATISTICIAN));
    }

    private static boolean isWhole(Role role, BodyKind kind) {
        return TABLE.get(role.name())
                .get(kind == BodyKind.NATIONAL_COMMISSION ? 0 : 1)
                .equals("точно");
    }

    private static Actor user(BodyKind kind, Role... roles) {
        return new Actor(
                7,
                7,
                "user",
                "User",
                1,
                kind,
                new Wording("Тяло", "Body", "Т", "B"),
                Arrays.stream(roles).collect(Collectors.toSet()),
                Actor.Channel.SCREEN,
                Locale.forLanguageTag("bg"),
                1);
    }

    private static Map<String, List<String>> table() {
        try (InputStream in = SightTest.class.getResourceAsStream("sight.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.subList(1, cells.size())));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

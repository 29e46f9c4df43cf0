package bg.nrm.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.access.ObjectType;
import bg.nrm.audit.Finding.Damage;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The audit trail has words in both languages for")
class EventLabelsTest {

    private static final ResourceBundle BULGARIAN = labels(Locale.forLanguageTag("bg"));
    private static final ResourceBundle ENGLISH = labels(Locale.ENGLISH);

    static Stream<String> codes() {
        return Stream.of(
                        keys("action.", Action.values()),
                        keys("object.", ObjectType.values()),
                        keys("basis.", Basis.values()),
                        keys("channel.", Channel.values()),
                        keys("chain.damage.", Damage.values()))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code(String key) {
        assertThat(BULGARIAN.getString(key)).isNotBlank();
        assertThat(ENGLISH.getString(key)).isNotBlank();
        if (!key.equals("channel.REST")) {
            assertThat(BULGARIAN.getString(key)).isNotEqualTo(ENGLISH.getString(key));
        }
    }

    private static Stream<String> keys(String kind, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> kind + code.name());
    }

    private static ResourceBundle labels(Locale language) {
        return ResourceBundle.getBundle("bg.nrm.web.audit.Messages", language);
    }
}

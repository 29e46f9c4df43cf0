package bg.nrm.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.Finding;
import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.audit.Link;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The last verification")
class LastVerificationTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T04:00:00Z");

    static Stream<Finding> findings() {
        return Stream.of(
                new Whole(1_284_551, new Link(1_284_551, new byte[32])),
                new Whole(0, Link.START),
                new Broken(17, Damage.CHANGED, 16, OptionalLong.empty()),
                new Broken(17, Damage.OUT_OF_ORDER, 16, OptionalLong.of(42)));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void is_told_again_from_its_event(Finding finding) {
        assertThat(LastVerification.of(event(LastVerification.codes(finding))))
                .contains(new LastVerification(MORNING, finding));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void fits_into_the_event(Finding finding) {
        assertThat(LastVerification.codes(finding)).hasSizeLessThan(200);
    }

    @Test
    void is_not_made_up_from_other_codes() {
        assertThat(LastVerification.of(event("rows=25"))).isEmpty();
    }

    private static AuditEvent event(String detail) {
        return new AuditEvent(
                MORNING,
                OptionalLong.of(417),
                OptionalLong.of(100),
                "SCREEN",
                "AUDIT_VERIFIED",
                Optional.of("AUDIT"),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.of(detail),
                Optional.empty());
    }
}

package bg.nrm.person.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LnchTest {

    @Test
    void theCheckDigitHolds() {
        assertThat(new Lnch("7111042925").doubts()).isEmpty();
        assertThat(new Lnch("7111042922").doubts()).containsExactly(Doubt.WRONG_CHECKSUM);
    }

    @Test
    void anythingButTenDigitsIsDoubted() {
        assertThat(new Lnch("711104292").doubts()).containsExactly(Doubt.NOT_TEN_DIGITS);
    }

    @Test
    void oneInAHundredIsAValidEgnTooSoTheKindIsNeverGuessed() {
        Random random = new Random(159);
        long both = random.longs(50_000, 0, 1_000_000_000L)
                .mapToObj(LnchTest::withCheckDigit)
                .filter(number -> new Egn(number)
                        .doubts(java.time.LocalDate.of(2026, 11, 23))
                        .isEmpty())
                .count();
        assertThat(both).isBetween(400L, 700L);
    }

    private static String withCheckDigit(long nine) {
        String digits = "%09d".formatted(nine);
        for (char check = '0'; check <= '9'; check++) {
            if (new Lnch(digits + check).checksumHolds()) {
                return digits + check;
            }
        }
        throw new AssertionError(digits);
    }
}

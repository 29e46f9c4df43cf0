package bg.nrm.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theSumLiesBetweenTheSumsOfTheBounds() {
        assertThat(Interval.sum(List.of(Interval.BELOW_FIVE, Interval.exactly(7))))
                .isEqualTo(new Interval(7, 11));
    }

    @Test
    void aSumOfAbsurdCountsDoesNotOverflow() {
        Interval sum = Interval.sum(Collections.nCopies(10_000, Interval.exactly(9_999_999)));

        assertThat(sum.low()).isPositive();
        assertThat(sum.exceeds(Interval.ANY)).isTrue();
        assertThat(Interval.exactly(0).minus(sum).high()).isNegative();
    }
}

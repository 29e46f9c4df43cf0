package bg.nrm.reporting.figure;

import java.util.Optional;
import java.util.OptionalInt;

/** A counted figure; zero means "known to be none". */
public record Exact(int value) implements Figure {

    public Exact {
        if (value < 0) {
            throw new IllegalArgumentException("A count is never negative: " + value);
        }
    }

    @Override
    public Optional<Interval> bounds() {
        return Optional.of(Interval.exactly(value));
    }

    @Override
    public OptionalInt exact() {
        return OptionalInt.of(value);
    }

    @Override
    public String sign() {
        return Integer.toString(value);
    }
}

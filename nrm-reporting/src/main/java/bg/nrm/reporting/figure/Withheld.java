package bg.nrm.reporting.figure;

import java.util.Optional;

/** Counted, and not shown to this reader, for it could tell of single persons; one sign, whether the figure is small or protects a small one. */
public enum Withheld implements Figure {
    INSTANCE;

    @Override
    public Optional<Interval> bounds() {
        return Optional.of(Interval.ANY);
    }

    @Override
    public String sign() {
        return "..";
    }
}

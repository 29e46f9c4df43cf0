package bg.nrm.reporting.figure;

import java.util.Optional;

/** Not collected or not published; printed as {@code :}, the sign Eurostat uses. */
public enum NotAvailable implements Figure {
    INSTANCE;

    @Override
    public Optional<Interval> bounds() {
        return Optional.empty();
    }

    @Override
    public String sign() {
        return ":";
    }
}

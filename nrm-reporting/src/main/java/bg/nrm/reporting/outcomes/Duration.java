package bg.nrm.reporting.outcomes;

/** How long it took to decide, in the bands of the table; a proposal of this register. */
public enum Duration {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    LONGER(Long.MAX_VALUE);

    private final long mostDays;

    Duration(long mostDays) {
        this.mostDays = mostDays;
    }

    static Duration of(long days) {
        for (Duration duration : values()) {
            if (days <= duration.mostDays) {
                return duration;
            }
        }
        throw new IllegalStateException("Longer than ever: " + days);
    }
}

package bg.nrm.reporting.published;

/** The age groups of UNODC's tables with their total; a child is a person under 18. */
public enum PublishedAge implements Coded {
    CHILD("0 to 17 years"),
    ADULT("18 years or over"),
    UNKNOWN("Unknown"),
    TOTAL("Total");

    private final String code;

    PublishedAge(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

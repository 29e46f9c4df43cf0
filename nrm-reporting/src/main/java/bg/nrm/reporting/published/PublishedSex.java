package bg.nrm.reporting.published;

/** The sexes of UNODC's tables with their total. */
public enum PublishedSex implements Coded {
    FEMALE("Female"),
    MALE("Male"),
    OTHER("Other"),
    UNKNOWN("Unknown"),
    TOTAL("Total");

    private final String code;

    PublishedSex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

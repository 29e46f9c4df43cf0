package bg.nrm.reporting.published;

/** By what a published table breaks its total down, besides sex and age. */
public enum Dimension implements Coded {
    TOTAL("Total"),
    CITIZENSHIP("by citizenship"),
    FORM_OF_EXPLOITATION("by form of exploitation"),
    COUNTRY_OF_REPATRIATION("by country of repatriation");

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

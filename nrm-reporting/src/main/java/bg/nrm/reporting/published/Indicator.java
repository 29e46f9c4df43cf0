package bg.nrm.reporting.published;

/** What a row of UNODC's data on trafficking in persons counts. */
public enum Indicator implements Coded {
    DETECTED_VICTIMS("Detected trafficking victims"),
    OFFENCES("Offences of trafficking in persons"),
    PERSONS_IN_FORMAL_CONTACT("Persons brought into formal contact"),
    PERSONS_PROSECUTED("Persons prosecuted"),
    PERSONS_CONVICTED("Persons convicted");

    private final String code;

    Indicator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

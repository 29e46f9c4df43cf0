package bg.nrm.reporting.victims;

/**
 * A form of exploitation by the code it has in the register's code list. The list is data and grows with the law; the constants are
 * the forms that a definition names.
 */
public record Form(String code) implements Comparable<Form> {

    public static final Form SEXUAL = new Form("SEXUAL");
    public static final Form LABOUR = new Form("LABOUR");
    public static final Form BEGGING = new Form("BEGGING");
    public static final Form FORCED_SUBJECTION = new Form("FORCED_SUBJECTION");
    public static final Form ORGAN = new Form("ORGAN");
    public static final Form NEWBORN_SALE = new Form("NEWBORN_SALE");
    public static final Form FORCED_CRIME = new Form("FORCED_CRIME");
    public static final Form FORCED_MARRIAGE = new Form("FORCED_MARRIAGE");
    public static final Form SURROGACY = new Form("SURROGACY");
    public static final Form ILLEGAL_ADOPTION = new Form("ILLEGAL_ADOPTION");
    public static final Form OTHER = new Form("OTHER");
    public static final Form UNKNOWN = new Form("UNKNOWN");

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    @Override
    public int compareTo(Form other) {
        return code.compareTo(other.code);
    }
}

package bg.nrm.reporting.published;

/** One table of sex by age: an indicator of a year, in total or for one category such as a form of exploitation. */
public record PublishedTable(Indicator indicator, Dimension dimension, String category, int year) {

    static final String SEXUAL = "Sexual exploitation";
    static final String LABOUR = "Forced labour";
    static final String OTHER_FORMS = "Other forms of exploitation";

    /** The table of all persons, whatever the form. */
    public static PublishedTable ofAll(Indicator indicator, int year) {
        return new PublishedTable(indicator, Dimension.TOTAL, "Total", year);
    }

    /** The table of one form of exploitation, named as UNODC names it. */
    public static PublishedTable ofForm(Indicator indicator, String form, int year) {
        return new PublishedTable(indicator, Dimension.FORM_OF_EXPLOITATION, form, year);
    }

    public PublishedCell cell(PublishedSex sex, PublishedAge age) {
        return new PublishedCell(this, sex, age);
    }

    /** The grand total of the table. */
    public PublishedCell total() {
        return cell(PublishedSex.TOTAL, PublishedAge.TOTAL);
    }

    /** The table of all persons that this table is a part of; itself when it is that table. */
    public PublishedTable whole() {
        return ofAll(indicator, year);
    }
}

package bg.nrm.reporting.victims;

/** A form of exploitation as a recipient of the table names it, by that recipient's code. */
public record ReportedForm(String code) {

    /** The row for persons of whom no form is known; it is part of every definition. */
    public static final ReportedForm UNKNOWN = new ReportedForm("UNKNOWN");
}

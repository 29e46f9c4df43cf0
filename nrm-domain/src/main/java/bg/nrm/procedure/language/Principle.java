package bg.nrm.procedure.language;

/** The leading principles of the mechanism; they guard every step, whatever its measure says. */
public enum Principle {
    /** Support is due from informal identification and never depends on readiness to cooperate. */
    UNCONDITIONAL_SUPPORT,
    /** No measure of support starts without a recorded risk assessment. */
    SAFETY,
    NON_DISCRIMINATION,
    /** A measure may be restricted or postponed where harm is feared. */
    INTERESTS_FIRST,
    CONFIDENTIALITY,
    /** No punishment for what the person was forced to do (Criminal Code, art. 16a). */
    NON_PUNISHMENT;

    private static final String PAGE = "https://nrm.bg/en/aid-for-victims/"
            + "leading-principles-in-the-work-with-victims-of-trafficking-in-human-beings/";
    private static final String LEGISLATION =
            "https://nrm.bg/en/legal-information/legal-framework/bulgarian-national-legislation/";

    public int number() {
        return ordinal() + 1;
    }

    public Source source() {
        return this == NON_PUNISHMENT
                ? Source.article(Act.CRIMINAL_CODE, "16a", LEGISLATION)
                : Source.principle(number(), PAGE);
    }
}

package bg.nrm.procedure.language;

import java.math.BigDecimal;

/**
 * A number no source fixes, or whose present value has to be verified. The default is a proposal of this register; the
 * National Commission configures it.
 */
public enum Parameter implements Length {
    /** "Immediately" (measure 2.2), made measurable. */
    INFORMING_OF_REFLECTION_PERIOD("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** After every contact (measure 1.2, step 3); no source says how soon. */
    RISK_REVISION("3", Unit.DAYS, Confidence.PRODUCT_DECISION),
    REFERRAL_ANSWER("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    REFERRAL_FEEDBACK("3", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    LEGAL_COUNSELLING("7", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    /** "Immediately" (Combating Trafficking Act, art. 26), made measurable. */
    INFORMING_OF_SPECIAL_PROTECTION("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** The bill behind SG 81/2019 names 30 days; maximum and number of extensions are not known. */
    SHELTER_STAY("30", Unit.DAYS, Confidence.PARTIAL),
    /** Two months before the year for the application is over. */
    COMPENSATION_REMINDER("10", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** BGN 10,000 at the fixed rate; the Act was amended in 2023 and today's figure has to be checked. */
    STATE_COMPENSATION_MAXIMUM("5112.92", Unit.EUROS, Confidence.PARTIAL);

    private final BigDecimal proposed;
    private final Unit unit;
    private final Confidence confidence;

    Parameter(String proposed, Unit unit, Confidence confidence) {
        this.proposed = new BigDecimal(proposed);
        this.unit = unit;
        this.confidence = confidence;
    }

    public BigDecimal proposed() {
        return proposed;
    }

    public Unit unit() {
        return unit;
    }

    public Confidence confidence() {
        return confidence;
    }

    public TimeLimit from(Event start, Event... others) {
        return TimeLimit.of(this, start, others);
    }
}

package bg.nrm.procedure.language;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * A number or a yes or no that no source fixes, or whose present value has to be verified. The default is a proposal of this register; the
 * National Commission configures it.
 */
public enum Parameter implements Length {
    /** "Immediately" (measure 2.2), made measurable. */
    INFORMING_OF_REFLECTION_PERIOD("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** How soon a negative outcome is looked at again when somebody asks; no source says. */
    RECONSIDERATION("14", Unit.DAYS, Confidence.PRODUCT_DECISION),
    /** After every contact (measure 1.2, step 3); no source says how soon. */
    RISK_REVISION("3", Unit.DAYS, Confidence.PRODUCT_DECISION),
    REFERRAL_ANSWER("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    REFERRAL_FEEDBACK("3", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    LEGAL_COUNSELLING("7", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    /** "Immediately" (Combating Trafficking Act, art. 26), made measurable. */
    INFORMING_OF_SPECIAL_PROTECTION("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** The bill behind SG 81/2019 names 30 days; maximum and number of extensions are not known. */
    SHELTER_STAY("30", Unit.DAYS, Confidence.PARTIAL),
    /** How soon the agency for child protection writes to the social assistance directorate (children, 1.2); no source says. */
    CHILD_LETTER("3", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    /** When the stay in a crisis centre is reviewed, so that it is decided before the sixth month is over (children, 3.1). */
    CRISIS_CENTRE_REVIEW("5", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** How often a child is visited in the year of monitoring (children, 3.2); no source says. */
    CHILD_VISIT("1", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** "Immediately" (foreign nationals, 1.1), made measurable. */
    ASYLUM_FORWARDING("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** "Immediately" (foreign nationals, 1.4), made measurable. */
    FOREIGNER_REFERRAL("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** How long after its limit a duty that is not done is told to the coordinator of the case; no source says. */
    ESCALATION_TO_COORDINATOR("24", Unit.HOURS, Confidence.PRODUCT_DECISION),
    /** The same to the secretary of the local commission. */
    ESCALATION_TO_LOCAL_COMMISSION("3", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    /** The same to the National Commission. */
    ESCALATION_TO_NATIONAL_COMMISSION("10", Unit.WORKING_DAYS, Confidence.PRODUCT_DECISION),
    /** When an adult is asked how it goes after the support; a proposal of this register, as the three that follow. */
    FOLLOW_UP_FIRST("1", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    FOLLOW_UP_SECOND("3", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    FOLLOW_UP_THIRD("6", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    FOLLOW_UP_LAST("12", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** How long follow-up goes on, so that the last talk can still be had. */
    FOLLOW_UP("13", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** Two months before the year for the application is over. */
    COMPENSATION_REMINDER("10", Unit.MONTHS, Confidence.PRODUCT_DECISION),
    /** BGN 10,000 at the fixed rate; the Act was amended in 2023 and today's figure has to be checked. */
    STATE_COMPENSATION_MAXIMUM("5112.92", Unit.EUROS, Confidence.PARTIAL),
    /**
     * Whether a limit of proceedings that ends on a day off ends on the first working day after it (Code of Civil Procedure, art. 60,
     * par. 6; nobody has confirmed yet that it holds for these limits).
     */
    PROCEDURAL_LIMITS_MOVE("1", Unit.YES_NO, Confidence.BACKGROUND),
    /** Whether only a prosecutor or a court gives more time than a law, the mechanism or an agreement does; no source says who may. */
    MORE_TIME_BY_PROSECUTOR_OR_COURT_ONLY("1", Unit.YES_NO, Confidence.PRODUCT_DECISION);

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

    @Override
    public Duration roughly() {
        return unit.times(proposed.longValue());
    }

    public TimeLimit from(Event start, Event... others) {
        return TimeLimit.of(this, start, others);
    }
}

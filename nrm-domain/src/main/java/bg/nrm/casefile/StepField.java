package bg.nrm.casefile;

import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a step is asked about in codes, beside its time and its note. Only what a rule, a table or a clock needs; everything else
 * is text.
 */
public enum StepField {
    /** On what the identification rests; measure 1.1, a to f. */
    GROUNDS("grounds", "IDENTIFICATION_BASIS", true, true, StepId.IDENTIFY_INFORMALLY),
    /** What was noticed; it helps to look further and decides nothing (list of the mechanism, 1.1 to 5.3). */
    INDICATORS("indicators", "INDICATOR", true, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    /** General indicators of the UN Office on Drugs and Crime: a further list, as help only. */
    GENERAL_INDICATORS(
            "generalIndicators", "INDICATOR_UNODC", true, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    /** Indicators by form of exploitation; their content is not confirmed in a page. */
    FORM_INDICATORS(
            "formIndicators", "INDICATOR_FORM", true, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    /** The six dimensions of the operational indicators of the International Labour Organization. */
    OPERATIONAL_INDICATORS(
            "operationalIndicators",
            "INDICATOR_ILO",
            true,
            false,
            StepId.IDENTIFY_INFORMALLY,
            StepId.IDENTIFY_FORMALLY),
    /** The first named is the main form. */
    FORMS("forms", "FORM", true, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    CROSSING("crossing", "CROSS_BORDER", false, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    /** Why somebody is found not to be a victim. */
    NEGATIVE_GROUNDS(
            "negativeGrounds",
            "NEGATIVE_GROUND",
            true,
            true,
            StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND,
            StepId.REFUSE_FORMAL_IDENTIFICATION),
    /** Which of the two outcomes is to be looked at again. */
    RECONSIDERED(
            "reconsidered", "LEVEL", false, true, StepId.ASK_FOR_RECONSIDERATION, StepId.RECONSIDER_NEGATIVE_OUTCOME),
    ASKED_BY("askedBy", "RECONSIDERATION_ASKED_BY", false, true, StepId.ASK_FOR_RECONSIDERATION),
    DECIDED_BY("decidedBy", "RECONSIDERATION_DECIDED_BY", false, true, StepId.RECONSIDER_NEGATIVE_OUTCOME),
    OUTCOME("outcome", "RECONSIDERATION_OUTCOME", false, true, StepId.RECONSIDER_NEGATIVE_OUTCOME),
    LANGUAGE("language", "LANGUAGE", false, true, StepId.INFORM_OF_RIGHTS, StepId.INFORM_OF_NEGATIVE_OUTCOME),
    UNDERSTOOD("understood", "UNDERSTANDING", false, true, StepId.INFORM_OF_RIGHTS, StepId.INFORM_OF_NEGATIVE_OUTCOME),
    INTERPRETER("interpreter", "INTERPRETER", false, true, StepId.INFORM_OF_RIGHTS, StepId.INFORM_OF_NEGATIVE_OUTCOME),
    /** Whether the person signed the protocol of the rights; refusing changes nothing. */
    SIGNATURE("signature", "SIGNATURE", false, true, StepId.INFORM_OF_RIGHTS),
    /** Talked with the person, or observed only; measure 1.2. */
    RISK_BASIS("riskBasis", "RISK_BASIS", false, true, StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN),
    /** First question of the risk assessment: an urgent medical need. */
    MEDICAL("medical", "DANGER", false, true, StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN),
    /** Second question: a threat of violence or of being trafficked again. */
    VIOLENCE("violence", "DANGER", false, true, StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN),
    LEVEL("level", "RISK_LEVEL", false, true, StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN),
    /** What is passed on: only what is necessary, and what the person agreed to; measure 1.4, step 2. */
    SHARED("shared", "SHARED_DATA", true, true, StepId.CONTACT_RECEIVING_ORGANISATION),
    /** Who was told in one act; children, 1.1 and 1.2, foreign nationals, 1.1. */
    NOTIFIED(
            "notified",
            "AUTHORITY",
            true,
            true,
            StepId.NOTIFY_OF_CHILD,
            StepId.NOTIFY_OF_CHILD_ABROAD,
            StepId.WRITE_TO_SOCIAL_ASSISTANCE,
            StepId.FORWARD_ASYLUM_REQUEST),
    /** A plan is signed: by the person and who talked with them (adults, 1.3), by all members of the team (children, 1.3). */
    SIGNATURES("signatures", "SIGNATURES", false, true, StepId.AGREE_SUPPORT_PLAN, StepId.SIGN_ACTION_PLAN),
    /** Initial or regular legal aid; the second is free on conditions only. */
    LEGAL_AID("legalAid", "LEGAL_AID_KIND", false, false, StepId.REQUEST_LEGAL_AID, StepId.GIVE_LEGAL_COUNSELLING),
    /** By which address benefits are claimed: the permanent one; cooperation, part III. */
    ADDRESS("address", "ADDRESS_KIND", false, true, StepId.CLAIM_SOCIAL_BENEFITS),
    REACHED("reached", "FOLLOW_UP_CONTACT", false, true, StepId.FOLLOW_UP),
    HOUSING("housing", "FOLLOW_UP_HOUSING", false, false, StepId.FOLLOW_UP),
    WORK("work", "FOLLOW_UP_WORK", false, false, StepId.FOLLOW_UP),
    SCHOOL("school", "FOLLOW_UP_SCHOOL", false, false, StepId.FOLLOW_UP),
    /** Whether the person seems to be trafficked again: then a new episode begins. */
    TRAFFICKED_AGAIN("traffickedAgain", "DANGER", false, true, StepId.FOLLOW_UP),
    INSTANCE("instance", "PROCEEDINGS_INSTANCE", false, true, StepId.RECORD_DECISION_IN_PROCEEDINGS),
    DECISION("decision", "PROCEEDINGS_DECISION", false, true, StepId.RECORD_DECISION_IN_PROCEEDINGS),
    FORCE("force", "DECISION_FORCE", false, true, StepId.RECORD_DECISION_IN_PROCEEDINGS),
    /** Three paths; measure 3.4. */
    PATH("path", "COMPENSATION_PATH", false, true, StepId.RECORD_COMPENSATION),
    STATE("state", "COMPENSATION_STATE", false, true, StepId.RECORD_COMPENSATION),
    /** In hundredths of the currency: the one answer that is a number and no code of a list. */
    AMOUNT("amount", "", false, false, StepId.RECORD_COMPENSATION),
    CURRENCY("currency", "CURRENCY", false, false, StepId.RECORD_COMPENSATION),
    /** Whom somebody has told of a child in need; Child Protection Act, art. 7. */
    REPORTED_TO("reportedTo", "CHILD_REPORT", true, true, StepId.REPORT_CHILD_IN_NEED),
    /** Where the child goes after the crisis centre; children, 3.2. */
    EXIT("exit", "CHILD_EXIT", false, true, StepId.REINTEGRATE_CHILD);

    private final String field;
    private final String list;
    private final boolean several;
    private final boolean required;
    private final Set<StepId> steps;

    StepField(String field, String list, boolean several, boolean required, StepId... steps) {
        this.field = field;
        this.list = list;
        this.several = several;
        this.required = required;
        this.steps = Set.of(steps);
    }

    /** What this step is asked about. */
    public static List<StepField> of(StepId step) {
        return Arrays.stream(values())
                .filter(field -> field.steps.contains(step))
                .toList();
    }

    /** Decisions for which the reasons have to be written down. */
    private static final Set<StepId> REASONED = Set.of(
            StepId.IDENTIFY_INFORMALLY,
            StepId.IDENTIFY_FORMALLY,
            StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND,
            StepId.REFUSE_FORMAL_IDENTIFICATION,
            StepId.RECONSIDER_NEGATIVE_OUTCOME);

    /** Whether the note has to say why. */
    public static boolean isReasoned(StepId step) {
        return REASONED.contains(step);
    }

    /** Steps that name a body: the one the person is referred to, the directorate that is written to. */
    public static boolean namesReceiver(StepId step) {
        return step == StepId.CONTACT_RECEIVING_ORGANISATION || step == StepId.WRITE_TO_SOCIAL_ASSISTANCE;
    }

    /** Whether a body of this kind can be the one that a step names: a letter goes to those who protect children, a referral to anybody. */
    public static boolean isReceiver(StepId step, BodyKind kind) {
        return step != StepId.WRITE_TO_SOCIAL_ASSISTANCE
                || kind == BodyKind.SOCIAL_ASSISTANCE
                || kind == BodyKind.CHILD_PROTECTION;
    }

    /** Its name in {@link Details} and in forms. */
    public String field() {
        return field;
    }

    /** The code list to choose from. */
    public String list() {
        return list;
    }

    public boolean isSeveral() {
        return several;
    }

    /** Whether an amount is asked for instead of a code. */
    public boolean isAmount() {
        return this == AMOUNT;
    }

    public boolean isRequired() {
        return required;
    }
}

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
    /** The first named is the main form. */
    FORMS("forms", "FORM", true, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
    CROSSING("crossing", "CROSS_BORDER", false, false, StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY),
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

    public boolean isRequired() {
        return required;
    }
}

package bg.nrm.paper;

import static bg.nrm.paper.Asking.choice;
import static bg.nrm.paper.Asking.choices;
import static bg.nrm.paper.Asking.day;
import static bg.nrm.paper.Asking.line;
import static bg.nrm.paper.Asking.prose;
import static bg.nrm.paper.Asking.rows;
import static bg.nrm.paper.Signatory.INTERVIEWER;
import static bg.nrm.paper.Signatory.OFFICIAL;
import static bg.nrm.paper.Signatory.PERSON;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import java.util.List;

/**
 * Forms of part I: identification, risk, urgent needs, plan. The fields of the individual support and safety plan are those the
 * mechanism names (documentation of part I); those of the others are our proposal where its model forms were not in reach.
 */
final class IdentificationForms {

    static final String LEVEL = "level";
    static final String FACTORS = "factors";
    static final String FACTOR = "factor";
    static final String SEVERITY = "severity";
    static final String LIKELIHOOD = "likelihood";
    static final String PROTECTIVE = "protective";

    private IdentificationForms() {}

    static List<Form> all() {
        return List.of(
                registration(),
                statistics(),
                leaflet(),
                protocol(),
                reflection(),
                risk(),
                safetyPlan(),
                urgentNeeds(),
                supportPlan());
    }

    private static Form registration() {
        return Form.of(
                        Document.CASE_REGISTRATION,
                        line("firstContact").needed(),
                        prose("circumstances").needed(),
                        choices("grounds", "IDENTIFICATION_BASIS").needed(),
                        choices("indicators", "INDICATOR"),
                        choices("forms", "FORM"),
                        choice("crossing", "CROSS_BORDER"),
                        line("evidence"),
                        choice("rightsExplained", "YES_NO").needed(),
                        line("interpreter"),
                        line("place").needed())
                .signedBy(OFFICIAL);
    }

    private static Form statistics() {
        return Form.of(
                Document.STATISTICAL_RECORD,
                day("identifiedOn"),
                choice("identificationLevel", "LEVEL"),
                choice("sex", "SEX"),
                choice("ageBand", "AGE_BAND"),
                choice("citizenshipGroup", "CITIZENSHIP_GROUP"),
                choices("forms", "FORM").needed(),
                choice("crossing", "CROSS_BORDER").needed(),
                line("recruitment"),
                line("recruiter"),
                line("transport"),
                line("exploitationTime"),
                line("services"),
                choice("proceedings", "YES_NO"),
                choice("retrafficked", "YES_NO"));
    }

    /** Given to the person; the rights stand on it, explained ones are ticked. */
    private static Form leaflet() {
        return Form.of(Document.RIGHTS_LEAFLET, choices("rights", "RIGHT").needed(), prose("whereToTurn"));
    }

    private static Form protocol() {
        return Form.of(
                        Document.RIGHTS_PROTOCOL,
                        choices("rights", "RIGHT").needed(),
                        choice("language", "LANGUAGE").needed(),
                        choice("understood", "UNDERSTANDING").needed(),
                        choice("interpreter", "INTERPRETER").needed(),
                        choice("signature", "SIGNATURE").needed(),
                        line("place").needed())
                .signedBy(PERSON, INTERVIEWER)
                .takes(StepId.INFORM_OF_RIGHTS);
    }

    private static Form reflection() {
        return Form.of(
                        Document.REFLECTION_PERIOD_NOTICE,
                        day("begins").needed(),
                        day("ends").needed(),
                        choice("language", "LANGUAGE").needed(),
                        line("interpreter"),
                        choice("understood", "YES_NO").needed(),
                        prose("remarks"))
                .signedBy(PERSON, INTERVIEWER)
                .takes(StepId.INFORM_OF_REFLECTION_PERIOD);
    }

    private static Form risk() {
        return Form.of(
                        Document.RISK_ASSESSMENT,
                        choice("riskBasis", "RISK_BASIS").needed(),
                        prose("concerns"),
                        prose("wishes"),
                        prose("resources"),
                        choice("medical", "DANGER").needed(),
                        choice("violence", "DANGER").needed(),
                        rows(
                                FACTORS,
                                choice(FACTOR, "RISK_FACTOR").needed(),
                                choice(SEVERITY, "RISK_GRADE").needed(),
                                choice(LIKELIHOOD, "RISK_GRADE").needed(),
                                line("fact")),
                        rows(PROTECTIVE, choice(FACTOR, "PROTECTIVE_FACTOR").needed(), line("fact")),
                        prose("addressKnownTo"),
                        prose("staffRisk"),
                        choice(LEVEL, "RISK_LEVEL").needed(),
                        prose("reasoning").needed())
                .takes(StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN)
                .inConfidence();
    }

    private static Form safetyPlan() {
        return Form.of(
                        Document.WRITTEN_SAFETY_PLAN,
                        prose("dangers").needed(),
                        rows(
                                "measures",
                                line("measure").needed(),
                                line("responsible").needed(),
                                day("until")),
                        prose("signs"),
                        prose("contacts"),
                        line("place").needed())
                .signedBy(PERSON, INTERVIEWER)
                .takesOnceSigned(StepId.AGREE_SAFETY_PLAN)
                .inConfidence();
    }

    private static Form urgentNeeds() {
        return Form.of(
                        Document.URGENT_NEEDS_ASSESSMENT,
                        choice("needsBasis", "RISK_BASIS").needed(),
                        rows(
                                        "needs",
                                        choice("topic", "NEED").needed(),
                                        line("need").needed(),
                                        choice("urgency", "NEED_URGENCY").needed(),
                                        line("offer"),
                                        choice("answer", "OFFER_ANSWER"),
                                        line("reason"))
                                .needed(),
                        prose("family"),
                        prose("plans"),
                        prose("remarks"))
                .takes(StepId.ASSESS_URGENT_NEEDS)
                .inConfidence();
    }

    private static Form supportPlan() {
        return Form.of(
                        Document.SUPPORT_AND_SAFETY_PLAN,
                        prose("urgentNeeds").needed(),
                        prose("riskAssessment").needed(),
                        rows("steps", line("step").needed(), line("responsible").needed(), day("until"))
                                .needed(),
                        rows("bodies", line("body").needed(), line("purpose")),
                        prose("safetyPlan").needed(),
                        line("timeFrame").needed(),
                        line("place").needed())
                .signedBy(PERSON, INTERVIEWER)
                .takesOnceSigned(StepId.AGREE_SUPPORT_PLAN)
                .inConfidence();
    }
}

package bg.nrm.paper;

import static bg.nrm.paper.Asking.choice;
import static bg.nrm.paper.Asking.day;
import static bg.nrm.paper.Asking.line;
import static bg.nrm.paper.Asking.prose;
import static bg.nrm.paper.Asking.rows;
import static bg.nrm.paper.Signatory.OFFICIAL;
import static bg.nrm.paper.Signatory.PERSON;
import static bg.nrm.question.Questions.needed;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Question;
import bg.nrm.question.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Forms of part III: long-term support, proceedings, compensation, closing. */
final class InclusionForms {

    private static final Question<LocalDate> BEGINS = Question.day("begins");
    private static final Question<LocalDate> ENDS = Question.day("ends");

    /** A plan of long-term support lasts no longer for a victim of trafficking (measure 3.1). */
    private static final Period LONGEST_PLAN = Period.ofMonths(12);

    private InclusionForms() {}

    static List<Form> all() {
        return List.of(
                application(),
                initialNeeds(),
                individualNeeds(),
                individualPlan(),
                agreement(),
                fileEntry(),
                signal(),
                Decisions.form(
                                Document.DECISION_TO_OPEN_PROCEEDINGS,
                                day("servedOn").needed())
                        .takes(StepId.SERVE_DECISION_TO_OPEN_PROCEEDINGS),
                Decisions.form(Document.SPECIAL_PROTECTION_DECISION, day("until")),
                rightsProtocol(),
                civilClaim(),
                compensation());
    }

    private static Form application() {
        return Form.of(
                        Document.SERVICE_APPLICATION,
                        line("authority").needed(),
                        prose("asked").needed(),
                        prose("reason").needed())
                .signedBy(PERSON);
    }

    private static Form initialNeeds() {
        return Form.of(
                        Document.INITIAL_NEEDS_ASSESSMENT,
                        prose("situation").needed(),
                        prose("needsFound").needed(),
                        prose("resources"),
                        prose("services").needed())
                .signedBy(OFFICIAL)
                .takes(StepId.ISSUE_INITIAL_NEEDS_ASSESSMENT);
    }

    private static Form individualNeeds() {
        return Form.of(
                        Document.INDIVIDUAL_NEEDS_ASSESSMENT,
                        prose("health"),
                        prose("emotional"),
                        prose("family"),
                        prose("housing"),
                        prose("workAndSchool"),
                        prose("wishes").needed(),
                        prose("conclusion").needed())
                .signedBy(OFFICIAL)
                .takes(StepId.ASSESS_INDIVIDUAL_NEEDS)
                .inConfidence();
    }

    private static Form individualPlan() {
        return Form.of(
                        Document.INDIVIDUAL_PLAN,
                        prose("goals").needed(),
                        rows("steps", line("step").needed(), line("responsible").needed(), day("until"))
                                .needed(),
                        needed(BEGINS),
                        needed(ENDS),
                        day("review"))
                .keeping(new Rule.Order(BEGINS, ENDS), new Rule.Span(BEGINS, ENDS, LONGEST_PLAN, "plan.tooLong"))
                .signedBy(PERSON, OFFICIAL)
                .takesOnceSigned(StepId.AGREE_LONG_TERM_PLAN)
                .inConfidence();
    }

    private static Form agreement() {
        return Form.of(
                        Document.SOCIAL_SERVICE_AGREEMENT,
                        line("service").needed(),
                        needed(BEGINS),
                        needed(ENDS),
                        prose("rightsAndDuties").needed(),
                        prose("ending"))
                .keeping(new Rule.Order(BEGINS, ENDS))
                .signedBy(PERSON, OFFICIAL);
    }

    private static Form fileEntry() {
        return Form.of(Document.PERSONAL_FILE_ENTRY, prose("entry").needed()).signedBy(OFFICIAL);
    }

    private static Form signal() {
        return Form.of(
                        Document.WRITTEN_SIGNAL,
                        line("authority").needed(),
                        prose("facts").needed(),
                        prose("proof"),
                        prose("witnesses"))
                .signedBy(PERSON)
                .takesOnceSigned(StepId.FILE_SIGNAL_WITH_AUTHORITIES);
    }

    private static Form rightsProtocol() {
        return Form.of(
                        Document.COMPENSATION_RIGHTS_PROTOCOL,
                        prose("explained").needed(),
                        choice("language", "LANGUAGE").needed(),
                        line("interpreter"),
                        choice("understood", "YES_NO").needed(),
                        line("place").needed())
                .signedBy(PERSON, OFFICIAL)
                .takesOnceSigned(StepId.EXPLAIN_COMPENSATION_RIGHTS);
    }

    private static Form civilClaim() {
        return Form.of(
                        Document.CIVIL_CLAIM,
                        line("court").needed(),
                        line("against").needed(),
                        prose("damage").needed(),
                        line("amount").needed(),
                        prose("proof"))
                .signedBy(PERSON);
    }

    private static Form compensation() {
        return Form.of(
                        Document.COMPENSATION_APPLICATION,
                        line("finalAct").needed(),
                        day("finalActOn").needed(),
                        prose("damage").needed(),
                        rows(
                                "expenses",
                                line("expense").needed(),
                                line("amount").needed()),
                        prose("enclosed"))
                .signedBy(PERSON)
                .takesOnceSigned(StepId.APPLY_FOR_STATE_COMPENSATION);
    }
}

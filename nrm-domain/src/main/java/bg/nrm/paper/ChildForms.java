package bg.nrm.paper;

import static bg.nrm.paper.Asking.body;
import static bg.nrm.paper.Asking.choices;
import static bg.nrm.paper.Asking.day;
import static bg.nrm.paper.Asking.line;
import static bg.nrm.paper.Asking.prose;
import static bg.nrm.paper.Asking.rows;
import static bg.nrm.paper.Signatory.OFFICIAL;
import static bg.nrm.paper.Signatory.TEAM;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import java.util.List;

/** Forms of the SOP for children: notification, letter, opinion, plan of the team, orders and decisions. */
final class ChildForms {

    private ChildForms() {}

    static List<Form> all() {
        return List.of(
                notification(),
                letter(),
                opinion(),
                travelBan(),
                needsReport(),
                actionPlan(),
                Decisions.form(Document.PLACEMENT_ORDER, line("placement").needed(), day("until"))
                        .signedBy(OFFICIAL),
                Decisions.form(Document.COURT_DECISION, day("until")));
    }

    private static Form notification() {
        return Form.of(
                        Document.CHILD_NOTIFICATION,
                        choices("notified", "AUTHORITY").needed(),
                        prose("facts").needed(),
                        prose("whereabouts").needed(),
                        line("accompanied"),
                        prose("done"),
                        line("interpreter"))
                .signedBy(OFFICIAL)
                .takes(StepId.NOTIFY_OF_CHILD, StepId.NOTIFY_OF_CHILD_ABROAD);
    }

    private static Form letter() {
        return Form.of(
                        Document.CHILD_LETTER,
                        body("receiver").needed(),
                        prose("facts").needed(),
                        prose("asked").needed())
                .signedBy(OFFICIAL);
    }

    private static Form opinion() {
        return Form.of(
                        Document.PLACEMENT_OPINION,
                        prose("environment").needed(),
                        prose("dangers").needed(),
                        prose("childsView"),
                        prose("conclusion").needed())
                .signedBy(OFFICIAL)
                .takes(StepId.GIVE_OPINION_ON_PLACEMENT)
                .inConfidence();
    }

    private static Form travelBan() {
        return Form.of(
                        Document.TRAVEL_BAN_PROPOSAL,
                        prose("reason").needed(),
                        prose("proof").needed(),
                        line("duration").needed())
                .signedBy(OFFICIAL)
                .takes(StepId.PROPOSE_TRAVEL_BAN);
    }

    private static Form needsReport() {
        return Form.of(
                        Document.CHILD_NEEDS_REPORT,
                        prose("health").needed(),
                        prose("emotional"),
                        prose("workAndSchool"),
                        prose("family").needed(),
                        prose("childsView"),
                        prose("needsFound").needed(),
                        prose("conclusion").needed())
                .signedBy(OFFICIAL)
                .takes(StepId.ASSESS_URGENT_NEEDS)
                .inConfidence();
    }

    private static Form actionPlan() {
        return Form.of(
                        Document.CHILD_ACTION_PLAN,
                        prose("goals").needed(),
                        rows(
                                        "steps",
                                        line("step").needed(),
                                        line("responsible").needed(),
                                        day("until").needed())
                                .needed(),
                        rows("members", line("member").needed(), line("body").needed())
                                .needed(),
                        day("review"))
                .signedBy(TEAM)
                .takes(StepId.DRAFT_ACTION_PLAN)
                .takesOnceSigned(StepId.SIGN_ACTION_PLAN)
                .inConfidence();
    }
}

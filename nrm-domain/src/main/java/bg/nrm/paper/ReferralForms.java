package bg.nrm.paper;

import static bg.nrm.paper.Asking.body;
import static bg.nrm.paper.Asking.choice;
import static bg.nrm.paper.Asking.choices;
import static bg.nrm.paper.Asking.day;
import static bg.nrm.paper.Asking.line;
import static bg.nrm.paper.Asking.prose;
import static bg.nrm.paper.Signatory.INTERVIEWER;
import static bg.nrm.paper.Signatory.OFFICIAL;
import static bg.nrm.paper.Signatory.PERSON;
import static bg.nrm.paper.Signatory.RECEIVER;
import static bg.nrm.paper.Signatory.SENDER;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import java.util.List;

/** Forms of referral and protection: consent, letter, handover, feedback, what is asked of legal aid and of the refugee agency. */
final class ReferralForms {

    private ReferralForms() {}

    static List<Form> all() {
        return List.of(consent(), letter(), handover(), feedback(), legalAid(), asylumRequest(), residence());
    }

    private static Form consent() {
        return Form.of(
                        Document.INFORMED_CONSENT,
                        line("purpose").needed(),
                        body("receiver").needed(),
                        choices("shared", "SHARED_DATA"),
                        choice("language", "LANGUAGE").needed(),
                        line("interpreter"),
                        day("validUntil"),
                        line("place").needed())
                .signedBy(PERSON, INTERVIEWER);
    }

    private static Form letter() {
        return Form.of(
                        Document.REFERRAL_LETTER,
                        body("receiver").needed(),
                        prose("reason").needed(),
                        prose("asked").needed(),
                        choices("shared", "SHARED_DATA").needed(),
                        prose("riskInformation"),
                        line("transport"),
                        line("meeting").needed(),
                        line("interpreter"))
                .signedBy(SENDER);
    }

    private static Form handover() {
        return Form.of(
                        Document.HANDOVER_PROTOCOL,
                        line("escort").needed(),
                        line("handedTo").needed(),
                        prose("condition").needed(),
                        prose("belongings"),
                        prose("enclosed"),
                        line("place").needed())
                .signedBy(SENDER, RECEIVER);
    }

    private static Form feedback() {
        return Form.of(
                        Document.FEEDBACK,
                        choice("arrived", "YES_NO").needed(),
                        day("arrivedOn"),
                        choice("accepted", "YES_NO").needed(),
                        prose("begun"),
                        prose("difficulties"),
                        day("nextContact"))
                .takes(StepId.GIVE_FEEDBACK);
    }

    private static Form legalAid() {
        return Form.of(
                        Document.LEGAL_AID_APPLICATION,
                        line("authority").needed(),
                        choice("legalAid", "LEGAL_AID_KIND").needed(),
                        prose("circumstances").needed(),
                        prose("means"))
                .signedBy(PERSON)
                .takesOnceSigned(StepId.REQUEST_LEGAL_AID);
    }

    private static Form asylumRequest() {
        return Form.of(
                        Document.ASYLUM_REQUEST_FORWARDED,
                        day("requestedOn").needed(),
                        prose("words").needed(),
                        choice("language", "LANGUAGE"),
                        line("interpreter"),
                        line("place"))
                .signedBy(OFFICIAL);
    }

    private static Form residence() {
        return Decisions.form(Document.RESIDENCE_DECISION, day("until"));
    }
}

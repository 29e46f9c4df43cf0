package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Closing;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.FindingACircumstance;
import bg.nrm.casefile.HandingOverACase;
import bg.nrm.casefile.InvitingAnAuthority;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAContact;
import bg.nrm.casefile.RecordingAService;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.Remark;
import bg.nrm.casefile.Reopening;
import bg.nrm.casefile.Rest;
import bg.nrm.casefile.RestingAStep;
import bg.nrm.casefile.Slip;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.input.Problem;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import bg.nrm.task.KeepingTasks;
import bg.nrm.web.frame.Constant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands a small form of a case to its use case, once everything it asks for is there. */
@ApplicationScoped
class EntryActs {

    @Inject
    private RecordingAContact contact;

    @Inject
    private RecordingAnInterview interviews;

    @Inject
    private RecordingAService services;

    @Inject
    private FindingACircumstance circumstances;

    @Inject
    private RestingAStep rests;

    @Inject
    private DecidingOnAPeriod periods;

    @Inject
    private Closing closing;

    @Inject
    private Reopening reopening;

    @Inject
    private InvitingAnAuthority inviting;

    @Inject
    private HandingOverACase handingOver;

    @Inject
    private TakingBackASlip takingBack;

    @Inject
    private KeepingTasks tasks;

    /** What this user could take back in this case now. */
    Optional<Slip> slip(CaseInHand inHand) {
        return takingBack.slip(inHand);
    }

    Recording record(EntryForm form, EntryView view) {
        List<Problem> missing = missing(form, view);
        if (!missing.isEmpty()) {
            return new Recording.Invalid(missing);
        }
        return switch (form) {
            case TASK -> task(view);
            case INVITE -> inviting.invite(
                    view.getReference(), Long.parseLong(view.getFields().text("authority")));
            case TAKE_BACK -> takingBack.takeBack(
                    view.getReference(), view.position().orElseThrow(), view.note(), view.submission());
            default -> told(form, view, view.remark(view.moment().orElseThrow()));
        };
    }

    /** Whether everything is there that the act asks for. */
    static boolean isComplete(EntryForm form, EntryView view) {
        return missing(form, view).isEmpty();
    }

    private Recording told(EntryForm form, EntryView view, Remark remark) {
        CaseReference reference = view.getReference();
        Submission submission = view.submission();
        return switch (form) {
            case FOUND -> circumstances.found(reference, view.circumstance().orElseThrow(), remark, submission);
            case ENDED -> circumstances.ended(reference, view.circumstance().orElseThrow(), remark, submission);
            case END_PERIOD -> periods.end(reference, period(view), reason(PeriodEnd.class, view), remark, submission);
            case EXTEND_PERIOD -> periods.extend(reference, period(view), rest(view), remark, submission);
            case CLOSE -> closing.close(reference, reason(ClosingReason.class, view), remark, submission);
            case REOPEN -> reopening.reopen(reference, reason(ReopeningReason.class, view), remark, submission);
            case EPISODE -> reopening.traffickedAgain(reference, remark, submission);
            case CONTACT -> contact.record(reference, remark, submission);
            case SERVICE -> services.record(
                    reference,
                    view.getFields().text("service"),
                    view.status().orElseThrow(),
                    view.getFields().filled("reason"),
                    remark,
                    submission);
            case HANDOVER -> handingOver.handOver(
                    reference, Integer.parseInt(view.getFields().text("colleague")), remark, submission);
            case INTERVIEW -> interviews.record(reference, view.topics(), remark, submission);
            default -> rested(form, view, remark);
        };
    }

    private Recording rested(EntryForm form, EntryView view, Remark remark) {
        StepId step = view.step().orElseThrow();
        return switch (form) {
            case SUSPEND -> rests.suspend(view.getReference(), step, rest(view), remark, view.submission());
            case EXTEND -> rests.extend(view.getReference(), step, rest(view), remark, view.submission());
            case POSTPONE -> rests.postpone(
                    view.getReference(), step, view.until().orElseThrow(), remark, view.submission());
            default -> rests.resume(view.getReference(), step, remark, view.submission());
        };
    }

    private Recording task(EntryView view) {
        List<Problem> problems = tasks.add(
                        Optional.of(view.getReference()), view.getFields().text("title"), view.until())
                .problems();
        return problems.isEmpty()
                ? new Recording.Recorded(view.getReference(), 0)
                : new Recording.Invalid(problems.stream()
                        .map(problem -> problem.field().equals("dueOn")
                                ? new Problem("until", problem.code(), problem.details())
                                : problem)
                        .toList());
    }

    private static List<Problem> missing(EntryForm form, EntryView view) {
        List<Problem> problems = new ArrayList<>();
        boolean chosen = form.reasons().stream()
                .anyMatch(reason -> reason.name().equals(view.getFields().text("reason")));
        if (form.isReasoned() && !chosen) {
            problems.add(Problem.at("reason", "choice.missing"));
        }
        if (form.namesPeriod()
                && Constant.named(PeriodId.class, view.getFields().text("period"))
                        .isEmpty()) {
            problems.add(Problem.at("period", "choice.missing"));
        }
        if (form.namesAuthority() && !view.getFields().text("authority").matches("\\d{1,18}")) {
            problems.add(Problem.at("authority", "choice.missing"));
        }
        if (form.namesColleague() && !view.getFields().text("colleague").matches("\\d{1,9}")) {
            problems.add(Problem.at("colleague", "choice.missing"));
        }
        if (form.namesService() && view.getFields().filled("service").isEmpty()) {
            problems.add(Problem.at("service", "choice.missing"));
        }
        if (form.namesService() && view.status().isEmpty()) {
            problems.add(Problem.at("status", "choice.missing"));
        }
        if (form.namesAllowance() && asksWhoAllowed(view)) {
            Stream.of("basis", "allowedBy")
                    .filter(field -> view.getFields().filled(field).isEmpty())
                    .forEach(field -> problems.add(Problem.at(field, "choice.missing")));
        }
        boolean given = view.getFields().filled("until").isPresent();
        if (form.namesUntil() && view.until().isEmpty() && (given || form != EntryForm.TASK)) {
            problems.add(Problem.at("until", "date.unreadable"));
        }
        return problems;
    }

    private static boolean asksWhoAllowed(EntryView view) {
        return Constant.named(Ground.class, view.getFields().text("reason"))
                .map(Rest::asksWhoAllowed)
                .orElse(true);
    }

    private static Rest rest(EntryView view) {
        return new Rest(
                reason(Ground.class, view),
                view.until().orElseThrow(),
                view.getFields().filled("basis"),
                view.getFields().filled("allowedBy"));
    }

    private static PeriodId period(EntryView view) {
        return Constant.named(PeriodId.class, view.getFields().text("period")).orElseThrow();
    }

    private static <E extends Enum<E>> E reason(Class<E> type, EntryView view) {
        return Constant.named(type, view.getFields().text("reason")).orElseThrow();
    }
}

package bg.nrm.web.cases;

import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.ListingEndedAccess;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.input.TypedDays;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.input.FieldProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** FieldProblems a form of a case: back to the case when it is recorded, else with what is in the way, and everything typed stays. */
@ApplicationScoped
class Replies {

    private static final Set<String> MOMENT = Set.of("happenedAt");

    @Inject
    private FieldProblems answers;

    @Inject
    private StoryFaces story;

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private CasePaths paths;

    @Inject
    private ListingEndedAccess ended;

    @Inject
    private Drafts drafts;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Codes codes;

    /** What came of it; {@code said} is the key of the sentence with which the case says that it is done. */
    void reply(Recording recording, CaseForm form, FormName name, String said) {
        reply(recording, form, name, reference -> afterwards(reference, said));
    }

    /** Back to the case, unless what was recorded has ended the access of the own body: then to the list of cases, which tells of it. */
    private String afterwards(CaseReference reference, String said) {
        boolean over = ended.lately().stream().anyMatch(one -> one.reference().equals(reference));
        return over ? paths.list("accessEnded") : paths.said(reference, said);
    }

    /** The same, going on somewhere else than to the case. */
    void reply(Recording recording, CaseForm form, FormName name, Function<CaseReference, String> next) {
        if (recording instanceof Recording.Recorded recorded) {
            drafts.discard(name.form(), name.key());
            go(next.apply(recorded.reference()));
        } else if (recording instanceof Recording.Invalid invalid) {
            answers.problems(
                    invalid.problems().stream()
                            .map(problem -> atField(problem, form))
                            .toList(),
                    field -> clientId(name, field));
        } else if (recording instanceof Recording.Refused refused) {
            refused.obstacles()
                    .forEach(obstacle -> error(terms.words().of(obstacle.what()) + " " + terms.source(obstacle)));
        } else if (recording instanceof Recording.Overtaken overtaken) {
            form.askAgain();
            overtaken.recorded().forEach(entry -> error(overtaken(entry)));
            boolean interview = overtaken.recorded().stream().allMatch(entry -> entry.kind() == EntryKind.INTERVIEW);
            error(texts.in("cases", interview ? "interview.again" : "overtaken.again"));
        }
    }

    /** Whether the day and the hour can be read; else it is said at them. */
    boolean readable(CaseForm form, FormName name) {
        List<Problem> problems = form.unreadableMoment();
        answers.problems(problems, field -> clientId(name, field));
        return problems.isEmpty();
    }

    void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private String overtaken(StoryEntry entry) {
        if (entry.kind() == EntryKind.INTERVIEW) {
            return texts.in(
                    "cases",
                    "interview.asked",
                    codes.labels("INTERVIEW_TOPIC", RecordingAnInterview.topics(entry)),
                    bodies.name(entry.bodyId()),
                    moments.both(entry.happenedAt()));
        }
        return texts.in(
                "cases",
                "overtaken",
                story.title(entry),
                bodies.name(entry.bodyId()),
                moments.both(entry.happenedAt()),
                moments.both(entry.recordedAt()));
    }

    /** What is wrong with a moment is wrong with its hour, where the day is the one that it should be. */
    private static Problem atField(Problem problem, CaseForm form) {
        boolean sameDay = MOMENT.contains(problem.field())
                && problem.details().stream()
                        .filter(LocalDateTime.class::isInstance)
                        .map(LocalDateTime.class::cast)
                        .anyMatch(limit -> TypedDays.day(form.getFields().text("day"))
                                .filter(limit.toLocalDate()::equals)
                                .isPresent());
        return sameDay ? new Problem("hour", problem.code(), problem.details()) : problem;
    }

    private static String clientId(FormName name, String field) {
        return name.form() + ":" + (MOMENT.contains(field) ? "day" : field.replaceAll("\\[(\\d+)]\\.", ":$1:"));
    }

    private static void error(String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** A form and what it is about: the key of its draft. */
    record FormName(String form, String key) {

        static FormName of(String form, CaseReference reference, String what) {
            return new FormName(form, reference.symbols() + "." + what);
        }
    }
}

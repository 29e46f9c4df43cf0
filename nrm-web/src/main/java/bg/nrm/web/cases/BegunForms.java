package bg.nrm.web.cases;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.Acts;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.draft.Drafts;
import bg.nrm.draft.Drafts.Begun;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms somebody has begun and not finished, each with the address at which it goes on. */
@ApplicationScoped
public class BegunForms {

    private static final int MOST = 8;
    private static final Set<String> AT_THEIR_CASE = Set.of("consent", "write", "sign");

    @Inject
    private Drafts drafts;

    @Inject
    private Acts acts;

    @Inject
    private CasePaths paths;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** A form in a line: what it is, of which case, when it was kept last. */
    public record Line(String words, String reference, String href, Instant savedAt) {}

    public List<Line> list() {
        return drafts.begun(MOST).stream()
                .flatMap(begun -> line(begun).stream())
                .toList();
    }

    private Optional<Line> line(Begun begun) {
        if (begun.form().equals("signal")) {
            String href = request.getContextPath() + "/signals/new.xhtml?draft=" + begun.key();
            return Optional.of(new Line(texts.in("work", "begun.signal"), "", href, begun.savedAt()));
        }
        String[] parts = begun.key().split("\\.");
        return parts.length < 2
                ? Optional.empty()
                : CaseReference.typed(parts[0]).flatMap(known -> ofCase(begun, known, parts));
    }

    private Optional<Line> ofCase(Begun begun, CaseReference reference, String[] parts) {
        return switch (begun.form()) {
            case "step" -> Constant.named(StepId.class, parts[1].replace("!", ""))
                    .map(step -> line(
                            begun,
                            reference,
                            terms.title(step),
                            parts[1].startsWith("!")
                                    ? paths.deviation(reference, step)
                                    : paths.page("step", reference) + "&step=" + step));
            case "entry" -> acts.form(parts[1])
                    .filter(form -> !form.name().equals(TakingBackASlip.FORM))
                    .flatMap(form -> entry(begun, reference, form, Arrays.copyOfRange(parts, 2, parts.length)));
            default -> AT_THEIR_CASE.contains(begun.form())
                    ? Optional.of(
                            line(begun, reference, texts.in("work", "begun." + begun.form()), paths.of(reference)))
                    : Optional.empty();
        };
    }

    private Optional<Line> entry(Begun begun, CaseReference reference, ActForm form, String[] more) {
        String words = texts.in("cases", "form." + form.name());
        String href = paths.entry(reference, form.name());
        if (form.subject().isEmpty()) {
            return Optional.of(line(begun, reference, words, href));
        }
        Question<?> subject = form.subject().get();
        return more.length == 0 || !(subject.kind() instanceof Kind.Term<?> term)
                ? Optional.empty()
                : term.among().stream()
                        .filter(value -> value.name().equals(more[0]))
                        .findFirst()
                        .map(value -> line(
                                begun,
                                reference,
                                words + ": " + terms.term(value),
                                href + "&" + subject.name() + "=" + value));
    }

    private static Line line(Begun begun, CaseReference reference, String words, String href) {
        return new Line(words, reference.shown(), href, begun.savedAt());
    }
}

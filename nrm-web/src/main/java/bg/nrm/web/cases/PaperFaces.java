package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.FormWords;
import bg.nrm.paper.Forms;
import bg.nrm.paper.Paper;
import bg.nrm.paper.PaperSheet;
import bg.nrm.paper.RiskPicture;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.paper.ToldOtherwise;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.reporting.print.RiskSentences;
import bg.nrm.reporting.print.Values;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts papers into words, for pages. */
@Named
@ApplicationScoped
public class PaperFaces {

    @Inject
    private Language language;

    @Inject
    private Codes codes;

    @Inject
    private Bodies bodies;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Terms terms;

    @Inject
    private CasePaths paths;

    /** A question of a form with its answer; rows lie in a table of their own. */
    public record Answered(String label, String words, List<String> heads, List<List<String>> rows) {

        public boolean isTable() {
            return !heads.isEmpty();
        }
    }

    /** A signature that is asked for, and what came of it. */
    public record Asked(String who, String words, boolean signed) {}

    /** A form one may begin. */
    public record Offered(String title, String href, boolean now) {}

    /** A row of the risk matrix: a severity, and what stands at each likelihood. */
    public record MatrixRow(String severity, List<MatrixCell> cells) {}

    /** A cell of the risk matrix. */
    public record MatrixCell(String likelihood, String level, String kind, List<String> factors) {}

    public String title(Form form) {
        return words().title(form);
    }

    public String label(Question<?> question) {
        return words().label(question);
    }

    /** How wide a field is: a day or a choice takes part of a line. */
    public String line(Questions.Asked asked) {
        Kind<?> kind = asked.question().kind();
        return kind instanceof Kind.Day ? "g3" : kind instanceof Kind.Choice || kind instanceof Kind.Body ? "g2" : "";
    }

    public String signatory(Signatory signatory) {
        return words().of(signatory);
    }

    public String answer(Signature.Answer answer) {
        return words().of(answer);
    }

    /** Everything that stands in a version of a paper. */
    List<Answered> answers(PaperSheet sheet) {
        Content content = sheet.version().content();
        Instant recorded = sheet.version().recordedAt();
        return sheet.form().asked().stream()
                .map(asked -> answered(asked.question(), content, recorded))
                .toList();
    }

    /** That a step of the case has another answer, and which. */
    String toldOtherwise(ToldOtherwise other) {
        return texts.in(
                "cases",
                "paper.toldOtherwise",
                label(other.question()),
                other.told().subject().map(StepId::valueOf).map(terms::term).orElse(""),
                moments.both(other.told().happenedAt()),
                other.codes().stream()
                        .map(code -> shown(other.question(), code, other.told().recordedAt()))
                        .collect(Collectors.joining(", ")));
    }

    private Answered answered(Question<?> question, Content content, Instant recorded) {
        if (!(question.kind() instanceof Kind.Rows rows)) {
            return new Answered(label(question), words(question, content, recorded), List.of(), List.of());
        }
        List<? extends Question<?>> columns =
                rows.columns().asked().stream().map(Questions.Asked::question).toList();
        return new Answered(
                label(question),
                "",
                columns.stream().map(this::label).toList(),
                content.rowsOf(question.name()).stream()
                        .map(row -> columns.stream()
                                .map(column -> Optional.ofNullable(row.get(column.name()))
                                        .map(value -> shown(column, value, recorded))
                                        .orElse(""))
                                .toList())
                        .toList());
    }

    private String words(Question<?> question, Content content, Instant recorded) {
        return content.all(question.name()).stream()
                .map(value -> shown(question, value, recorded))
                .collect(Collectors.joining(", "));
    }

    private String shown(Question<?> question, String value, Instant recorded) {
        if (question.kind() instanceof Kind.Body) {
            return bodies.name(Long.parseLong(value));
        } else if (question.kind() instanceof Kind.Day) {
            return day(value);
        }
        return question.kind()
                .codeList()
                .map(list -> codes.labelAt(recorded, list, value))
                .orElse(value);
    }

    private String day(String value) {
        try {
            return moments.date(LocalDate.parse(value));
        } catch (DateTimeException asTyped) {
            return value;
        }
    }

    /** The signatures a paper asks for. */
    List<Asked> signatures(PaperSheet sheet) {
        return sheet.form().signatories().stream()
                .map(signatory -> sheet.signature(signatory)
                        .map(signature -> new Asked(
                                signatory(signatory),
                                answer(signature.answer()) + ", " + moments.both(signature.signedAt()),
                                signature.answer() == Signature.Answer.SIGNED))
                        .orElseGet(
                                () -> new Asked(signatory(signatory), texts.in("cases", "paper.unsigned.one"), false)))
                .toList();
    }

    /** How it stands with the signatures, in a word. */
    public String standing(Paper paper) {
        if (paper.form().signatories().isEmpty()) {
            return texts.in("cases", "paper.noSignatures");
        }
        return texts.in("cases", paper.isSigned() ? "paper.signed" : "paper.unsigned");
    }

    /** The matrix of a risk assessment, the gravest row first; empty for other papers. */
    List<MatrixRow> matrix(PaperSheet sheet) {
        if (sheet.form().document() != Document.RISK_ASSESSMENT) {
            return List.of();
        }
        RiskPicture picture = RiskPicture.of(sheet.version().content());
        return RiskPicture.grades().stream()
                .sorted(Comparator.comparing(
                                (String grade) -> RiskPicture.grades().indexOf(grade))
                        .reversed())
                .map(severity -> new MatrixRow(
                        codes.label("RISK_GRADE", severity),
                        RiskPicture.grades().stream()
                                .map(likelihood -> cell(picture, severity, likelihood))
                                .toList()))
                .toList();
    }

    private MatrixCell cell(RiskPicture picture, String severity, String likelihood) {
        RiskPicture.Level level = RiskPicture.level(severity, likelihood);
        return new MatrixCell(
                codes.label("RISK_GRADE", likelihood),
                codes.label("RISK_LEVEL", level.name()),
                level.name().toLowerCase(Locale.ROOT),
                picture.at(severity, likelihood).stream()
                        .map(placed -> codes.label("RISK_FACTOR", placed.factor()))
                        .toList());
    }

    /** What the matrix says, in sentences. */
    List<String> explained(PaperSheet sheet) {
        Content content = sheet.version().content();
        return new RiskSentences(words(), values()).of(RiskPicture.of(content), content);
    }

    /** The forms of the rules the case is under: those whose step may be taken now first. */
    List<Offered> offered(CaseInHand inHand) {
        Set<Document> now = inHand.agenda().duties().stream()
                .filter(Duty::isPossible)
                .flatMap(duty -> duty.step().documents().stream())
                .collect(Collectors.toSet());
        Set<Document> ever = inHand.agenda()
                .procedure()
                .steps()
                .flatMap(step -> step.documents().stream())
                .collect(Collectors.toSet());
        return Forms.all().stream()
                .filter(form -> ever.contains(form.document()))
                .map(form -> new Offered(
                        title(form), paths.write(inHand.caseFile().reference(), form), now.contains(form.document())))
                .toList();
    }

    private FormWords words() {
        return FormWords.in(language.locale());
    }

    private Values values() {
        return new Values() {
            @Override
            public String code(String list, String code) {
                return codes.label(list, code);
            }

            @Override
            public List<String> choices(String list) {
                return List.of();
            }

            @Override
            public String body(String key) {
                return bodies.name(Long.parseLong(key));
            }
        };
    }
}

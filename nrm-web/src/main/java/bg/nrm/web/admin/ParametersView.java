package bg.nrm.web.admin;

import bg.nrm.access.NamedUser;
import bg.nrm.administration.AdministeringParameters;
import bg.nrm.administration.Change;
import bg.nrm.administration.NewValue;
import bg.nrm.administration.ParameterHistory;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.TypedDays;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.publication.Words;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The numbers that no source fixes: what counts today, how sure it is, who set it; and beside them the one that gets a new value. */
@Named
@RequestScoped
public class ParametersView {

    private static final String FORM = "value";

    @Inject
    private AdministeringParameters administering;

    @Inject
    private Changes changes;

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String code;

    @Inject
    @Param
    private Long proposal;

    private final Fields fields = new Fields();
    private List<ParameterHistory> all;
    private Words words;

    @PostConstruct
    void read() {
        words = Words.in(language.locale());
        all = administering.all();
        fields.with("from", TypedDays.typed(Moments.dayOf(clock.instant()).plusDays(1)));
        getChosen().ifPresent(chosen -> fields.with("latest", String.valueOf(chosen.latest())));
    }

    public List<ParameterHistory> getAll() {
        return all;
    }

    public Optional<ParameterHistory> getChosen() {
        return all.stream().filter(this::isChosen).findFirst();
    }

    public boolean isChosen(ParameterHistory candidate) {
        return candidate.parameter().name().equals(code);
    }

    /** Whether the chosen one is no number but a question of yes or no. */
    public boolean isYesOrNo() {
        return getChosen()
                .filter(chosen -> chosen.parameter().unit() == Unit.YES_NO)
                .isPresent();
    }

    public Fields getFields() {
        return fields;
    }

    public String nameOf(Parameter parameter) {
        return words.of(parameter);
    }

    /** An amount with its unit. */
    public String amountOf(Parameter parameter, BigDecimal amount) {
        return words.value(parameter, Parameters.proposed().with(parameter, amount));
    }

    public String confidenceOf(Confidence confidence) {
        return words.of(confidence);
    }

    /** The number of whoever set a value; the register itself when nobody did. */
    public String setterOf(ParameterHistory.Value value) {
        return value.decided().proposer().map(this::called).orElseGet(() -> texts.in("admin", "parameter.byRelease"));
    }

    /** Who approved a value; empty for one that waits, was declined or came with the register. */
    public String approverOf(ParameterHistory.Value value) {
        return value.decided()
                .decider()
                .filter(user -> value.decided().isApproved())
                .map(this::called)
                .orElse("");
    }

    /** What became of a value that does not count. */
    public String standingOf(ParameterHistory.Value value) {
        return texts.in("admin", "approval.standing." + value.decided().standing());
    }

    private String called(NamedUser user) {
        return texts.in("audit", "who", user.number()) + ", " + user.name();
    }

    public void approve() {
        if (changes.made(administering.approve(proposal()), FORM)) {
            changes.done("parameter.approved", "admin/parameters.xhtml");
        }
    }

    public void decline() {
        if (changes.made(administering.decline(proposal()), FORM)) {
            changes.done("parameter.declined", "admin/parameters.xhtml");
        }
    }

    public void set() {
        Optional<BigDecimal> amount = amount();
        Optional<LocalDate> from = changes.day(fields, "from", FORM);
        if (amount.isEmpty() || from.isEmpty()) {
            return;
        }
        Confidence confidence =
                Boolean.parseBoolean(fields.text("confirmed")) ? Confidence.CONFIRMED : Confidence.PRODUCT_DECISION;
        NewValue wanted =
                new NewValue(Parameter.valueOf(code), amount.get(), confidence, fields.text("source"), from.get());
        Change change = administering.set(wanted, latest());
        if (changes.made(change, FORM)) {
            changes.done("parameter.set", "admin/parameters.xhtml");
        }
        if (change instanceof Change.Overtaken) {
            all = administering.all();
            getChosen().ifPresent(now -> fields.put("latest", String.valueOf(now.latest())));
        }
    }

    private Optional<BigDecimal> amount() {
        String typed = Blank.bare(fields.text("amount")).replace(',', '.').replace(" ", "");
        if (typed.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(typed));
        }
        answers.problems(List.of(Problem.at("amount", "number.unreadable")), field -> FORM + ":" + field);
        return Optional.empty();
    }

    private long latest() {
        String latest = fields.text("latest");
        return latest.matches("\\d{1,18}") ? Long.parseLong(latest) : -1;
    }

    /** The proposal beside which the button stood when it was drawn: lists grow and shrink until it is pressed. */
    private long proposal() {
        return Optional.ofNullable(proposal).orElse(-1L);
    }
}

package bg.nrm.web.admin;

import bg.nrm.access.NamedUser;
import bg.nrm.administration.AdministeringDays;
import bg.nrm.administration.DecidedDay;
import bg.nrm.administration.NewMovedDay;
import bg.nrm.codes.MovedDay.Kind;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Days that were moved by decision: what holds, what waits for approval, and the form for another. */
@Named
@RequestScoped
public class DaysView {

    private static final String FORM = "days";
    private static final String PAGE = "admin/days.xhtml";

    @Inject
    private AdministeringDays administering;

    @Inject
    private Changes changes;

    @Inject
    private Texts texts;

    @Inject
    @Param
    private Long proposal;

    private final Fields fields = new Fields();
    private List<DecidedDay> all;

    @PostConstruct
    void read() {
        all = administering.all();
        fields.with("kind", Kind.OFF.name());
    }

    public List<DecidedDay> getAll() {
        return all;
    }

    public Fields getFields() {
        return fields;
    }

    public List<SelectItem> getKinds() {
        return Stream.of(Kind.values())
                .map(kind -> new SelectItem(kind.name(), texts.in("admin", "day.kind." + kind)))
                .toList();
    }

    public String kindOf(DecidedDay day) {
        return texts.in("admin", "day.kind." + day.kind());
    }

    /** Who entered it; the register itself when nobody did. */
    public String setterOf(DecidedDay day) {
        return day.decided().proposer().isPresent()
                ? who(day.decided().proposer())
                : texts.in("admin", "parameter.byRelease");
    }

    /** The number and name of somebody. */
    public String who(Optional<NamedUser> user) {
        return user.map(known -> texts.in("audit", "who", known.number()) + ", " + known.name())
                .orElse("");
    }

    /** What became of an entry that does not count. */
    public String standingOf(DecidedDay day) {
        return texts.in("admin", "approval.standing." + day.decided().standing());
    }

    public void propose() {
        changes.day(fields, "day", FORM)
                .map(day -> new NewMovedDay(day, Kind.valueOf(fields.text("kind")), fields.text("source")))
                .map(administering::propose)
                .filter(change -> changes.made(change, FORM))
                .ifPresent(made -> changes.done("day.set", PAGE));
    }

    public void approve() {
        if (changes.made(administering.approve(proposal()), FORM)) {
            changes.done("day.approved", PAGE);
        }
    }

    public void decline() {
        if (changes.made(administering.decline(proposal()), FORM)) {
            changes.done("day.declined", PAGE);
        }
    }

    /** The proposal beside which the button stood when it was drawn: lists grow and shrink until it is pressed. */
    private long proposal() {
        return Optional.ofNullable(proposal).orElse(-1L);
    }
}

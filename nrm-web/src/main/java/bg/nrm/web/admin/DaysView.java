package bg.nrm.web.admin;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.UserAccount;
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
    private CurrentActor current;

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
        return texts.in("admin", "day.kind." + day.moved().kind());
    }

    /** Who entered it; the register itself when nobody did. */
    public String setterOf(DecidedDay day) {
        return day.setter().isPresent() ? who(day.setter()) : texts.in("admin", "parameter.byRelease");
    }

    /** The number and name of somebody. */
    public String who(Optional<UserAccount> user) {
        return user.map(known -> texts.in("audit", "who", known.number()) + ", " + known.name())
                .orElse("");
    }

    /** Whether it is one's own entry, which somebody else has to approve. */
    public boolean isOwn(DecidedDay day) {
        return day.moved().setBy().filter(by -> by == current.get().userId()).isPresent();
    }

    public void propose() {
        changes.day(fields, "day", FORM)
                .map(day -> new NewMovedDay(day, Kind.valueOf(fields.text("kind")), fields.text("source")))
                .map(administering::propose)
                .filter(change -> changes.made(change, FORM))
                .ifPresent(made -> changes.done("day.set", PAGE));
    }

    public void approve(long id) {
        if (changes.made(administering.approve(id), FORM)) {
            changes.done("day.approved", PAGE);
        }
    }

    public void decline(long id) {
        if (changes.made(administering.decline(id), FORM)) {
            changes.done("day.declined", PAGE);
        }
    }
}

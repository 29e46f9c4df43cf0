package bg.nrm.web.admin;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.Role;
import bg.nrm.administration.AdministeredAccount;
import bg.nrm.administration.AdministeringUsers;
import bg.nrm.administration.Change;
import bg.nrm.administration.GivingPassword;
import bg.nrm.administration.UserDetails;
import bg.nrm.casefile.Colleagues;
import bg.nrm.count.Counts;
import bg.nrm.organisation.Body;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** One user: what is added to their access is proposed here, what is taken away is gone at once. */
@Named
@RequestScoped
public class UserView {

    private static final String LIST = "admin/users.xhtml";
    private static final String FORM = "user";

    @Inject
    private AdministeringUsers administering;

    @Inject
    private GivingPassword giving;

    @Inject
    private Counts counts;

    @Inject
    private AllBodies bodies;

    @Inject
    private CurrentActor current;

    @Inject
    private Changes changes;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private Long id;

    private final Fields fields = new Fields();
    private Role[] roles = {};
    private Optional<AdministeredAccount> account = Optional.empty();
    private boolean overtaken;

    @PostConstruct
    void read() {
        account = Optional.ofNullable(id).map(administering::open);
        account.ifPresent(known -> {
            fields.with("name", known.name())
                    .with("organisation", String.valueOf(known.bodyId()))
                    .with("version", String.valueOf(known.version()));
            roles = known.roles().stream().sorted().toArray(Role[]::new);
        });
    }

    public Fields getFields() {
        return fields;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public Optional<AdministeredAccount> getAccount() {
        return account;
    }

    /** Whether an account is being opened. */
    public boolean isNew() {
        return id == null;
    }

    /** How many open cases would be left without a coordinator if the account were closed, in words; empty for none. */
    public String getCasesLed() {
        int led = account.map(known ->
                        counts.of(List.of(Colleagues.openCasesOf(known.id()))).get(0))
                .orElse(0);
        if (led > Colleagues.COUNTED) {
            return texts.in("admin", "user.cases.more", Colleagues.COUNTED);
        }
        return led == 0 ? "" : String.valueOf(led);
    }

    public boolean isOwn() {
        return id != null && id == current.get().userId();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public List<SelectItem> getRoleItems() {
        return Arrays.stream(Role.values())
                .map(role -> new SelectItem(role, texts.of("role." + role)))
                .toList();
    }

    /** Bodies that take part today, and the one the user is in. */
    public List<SelectItem> getBodies() {
        return bodies.list().stream()
                .filter(body -> body.isValidOn(Moments.dayOf(clock.instant())) || isOf(body))
                .map(body -> new SelectItem(String.valueOf(body.id()), body.shortName(language.locale())))
                .toList();
    }

    public void add() {
        Change change = administering.add(fields.text("username"), details());
        if (changes.made(change, FORM)) {
            changes.waits(change);
        }
    }

    /** Fewer roles and another name count at once; more roles and another body wait for another administrator. */
    public void change() {
        UserDetails wanted = details();
        boolean widened = account.orElseThrow().isWidenedBy(wanted);
        Change change =
                widened ? administering.widen(id, version(), wanted) : administering.change(id, version(), wanted);
        if (changes.made(change, FORM)) {
            changed(change);
        }
        if (change instanceof Change.Overtaken) {
            overtaken = true;
            account = Optional.of(administering.open(id));
            fields.put("version", String.valueOf(account.get().version()));
        }
    }

    private void changed(Change change) {
        if (change instanceof Change.Proposed) {
            changes.waits(change);
        } else {
            changes.done("user.changed", LIST);
        }
    }

    public void close() {
        answer(administering.close(id), "user.closed");
    }

    public void reopen() {
        propose(administering.reopen(id));
    }

    public void endSessions() {
        answer(administering.endSessions(id), "user.sessionsEnded");
    }

    public void givePassword() {
        propose(giving.propose(id));
    }

    private void propose(Change change) {
        if (changes.made(change, "standing")) {
            changes.waits(change);
        }
    }

    private void answer(Change change, String key) {
        if (changes.made(change, "standing")) {
            changes.done(key, LIST);
        }
    }

    private boolean isOf(Body body) {
        return account.filter(known -> known.bodyId() == body.id()).isPresent();
    }

    private UserDetails details() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(Arrays.asList(roles));
        return new UserDetails(fields.text("name"), number("organisation"), chosen);
    }

    private long version() {
        return number("version");
    }

    private long number(String field) {
        String typed = fields.text(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }
}

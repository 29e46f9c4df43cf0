package bg.nrm.web.admin;

import bg.nrm.access.Role;
import bg.nrm.administration.AdministeredAccount;
import bg.nrm.administration.AdministeringUsers;
import bg.nrm.organisation.Body;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Who uses the register: everybody, or those of one body. */
@Named
@RequestScoped
public class UsersView {

    @Inject
    private AdministeringUsers administering;

    @Inject
    private AllBodies bodies;

    @Inject
    private Texts texts;

    @Inject
    @Param
    private Long body;

    @Inject
    @Param
    private boolean closed;

    private List<AdministeredAccount> all;
    private List<AdministeredAccount> shown;

    @PostConstruct
    void read() {
        all = administering.all();
        shown = all.stream()
                .filter(account -> body == null || account.bodyId() == body)
                .filter(account -> closed || account.active())
                .toList();
    }

    public List<AdministeredAccount> getShown() {
        return shown;
    }

    public String getCounted() {
        return texts.in("admin", "users.count", shown.size(), all.size());
    }

    /** Only bodies in which somebody has an account. */
    public List<Body> getBodies() {
        List<Long> used =
                all.stream().map(AdministeredAccount::bodyId).distinct().toList();
        return bodies.list().stream()
                .filter(organisation -> used.contains(organisation.id()))
                .toList();
    }

    public Long getBody() {
        return body;
    }

    public boolean isClosed() {
        return closed;
    }

    /** The number by which the audit knows the user. */
    public String numberOf(AdministeredAccount account) {
        return texts.in("audit", "who", account.number());
    }

    public String rolesOf(AdministeredAccount account) {
        return account.roles().stream().sorted().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(Role role) {
        return texts.of("role." + role);
    }
}

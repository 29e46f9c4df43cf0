package bg.nrm.web.login;

import bg.nrm.access.Actor;
import bg.nrm.access.RecognisingUser;
import bg.nrm.web.frame.Installation;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.RoleOrder;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The log-in page: what became of the attempt before, and the demonstration accounts where there are any. */
@Named
@RequestScoped
public class LoginView {

    /** An account for trying out; the password of all of them is on the page. */
    public record DemonstrationAccount(String username, String role) {}

    @Inject
    private RecognisingUser recognising;

    @Inject
    private Installation installation;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private Language language;

    private Optional<Outcome> outcome = Optional.empty();

    @PostConstruct
    void ask() {
        outcome = Outcome.take(request, Faces.getResponse());
    }

    /** Why one is here, in a sentence; empty on a first visit. The same for a wrong name and a wrong password. */
    public String words() {
        return outcome.map(told -> switch (told.kind()) {
                    case REFUSED -> texts.of("login.refused");
                    case THROTTLED -> texts.of("login.throttled", moments.time(told.until()));
                    case EXPIRED -> texts.of("login.expired");
                    case LOCKED -> texts.of("login.locked");
                    case CHANGED -> texts.of("login.changed");
                })
                .orElse("");
    }

    /** Being locked out by idle time is no mistake of anybody, and a changed password is none either. */
    public boolean isMistake() {
        return outcome.filter(told -> told.kind() != Outcome.Kind.LOCKED && told.kind() != Outcome.Kind.CHANGED)
                .isPresent();
    }

    public List<DemonstrationAccount> demonstrationAccounts() {
        return installation.isDemonstration()
                ? recognising.forDemonstration().stream().map(this::shown).toList()
                : List.of();
    }

    private DemonstrationAccount shown(Actor account) {
        String role = texts.of("role." + RoleOrder.of(account.roles()).get(0));
        String body = account.organisationNames().shortName(language.locale());
        return new DemonstrationAccount(account.username(), role + ", " + body);
    }
}

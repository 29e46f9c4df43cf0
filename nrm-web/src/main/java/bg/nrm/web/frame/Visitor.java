package bg.nrm.web.frame;

import bg.nrm.access.Actor;
import bg.nrm.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who looks at the page, as the page says it. */
@Named
@ApplicationScoped
public class Visitor {

    @Inject
    private CurrentActor current;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    public String name() {
        return current.find().map(Actor::name).orElse("");
    }

    /** The first of their roles and the body, such as "Секретар, МКБТХ Бургас". */
    public String office() {
        return current.find()
                .map(actor -> String.join(
                        ", ", roles().get(0), actor.organisationNames().shortName(language.locale())))
                .orElse("");
    }

    /** All roles, in words. */
    public List<String> roles() {
        return RoleOrder.of(current.get().roles()).stream()
                .map(role -> texts.of("role." + role))
                .toList();
    }

    /** The full name of the body the visitor acts for. */
    public String bodyName() {
        return current.get().organisationNames().name(language.locale());
    }

    /** The number under which the audit knows the visitor. */
    public String number() {
        return texts.of("account.number.form", "%04d".formatted(current.get().number()));
    }

    /** The moment of this page. */
    public Instant now() {
        return clock.instant();
    }
}

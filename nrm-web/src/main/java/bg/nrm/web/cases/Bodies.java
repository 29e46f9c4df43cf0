package bg.nrm.web.cases;

import bg.nrm.casefile.StepQuestions;
import bg.nrm.organisation.Body;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import bg.nrm.time.Sofia;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The bodies of the mechanism by name. */
@Named
@RequestScoped
public class Bodies {

    private static final Set<BodyKind> WITHOUT_CASES = EnumSet.of(BodyKind.ADMINISTRATION);
    private static final Set<BodyKind> PRETRIAL = EnumSet.of(BodyKind.POLICE, BodyKind.PROSECUTION);

    @Inject
    private AllBodies mechanism;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Map<Long, Body> all;

    @PostConstruct
    void read() {
        all = mechanism.list().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    public String name(long id) {
        return Optional.ofNullable(all.get(id))
                .map(body -> body.shortName(language.locale()))
                .orElse("–");
    }

    /** Bodies a person can be referred to, other than one's own. */
    public List<SelectItem> receivers(long own) {
        return items(body -> body.id() != own && !WITHOUT_CASES.contains(body.kind()));
    }

    /** Bodies that a step can name. */
    List<SelectItem> receivers(long own, StepId step) {
        return items(body -> body.id() != own
                && !WITHOUT_CASES.contains(body.kind())
                && StepQuestions.isReceiver(step, body.kind()));
    }

    /** Bodies in which somebody may identify formally. */
    public List<SelectItem> authorities(long own) {
        return items(body -> body.id() != own && PRETRIAL.contains(body.kind()));
    }

    private List<SelectItem> items(Predicate<Body> fits) {
        LocalDate today = Sofia.today(clock);
        return all.values().stream()
                .filter(body -> body.isValidOn(today))
                .filter(fits)
                .sorted(Comparator.comparing(Body::kind).thenComparing(body -> body.name(language.locale())))
                .map(body -> new SelectItem(String.valueOf(body.id()), body.name(language.locale())))
                .toList();
    }
}

package bg.nrm.web.frame;

import bg.nrm.access.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The menu: the places this user's roles may go to, and nothing that would answer with a refusal. */
@Named
@RequestScoped
public class Navigation {

    /** Places that belong together; the title may be empty. */
    public record Section(String title, List<Entry> entries) {}

    /** A place in the menu. */
    public record Entry(Place place, boolean present, Optional<Tally.Count> count) {}

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Any
    private Instance<Tally> tallies;

    private List<Section> groups;

    @PostConstruct
    void draw() {
        groups = Arrays.stream(Place.Group.values())
                .map(group -> new Section(group.title(), entries(group)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    public List<Section> groups() {
        return groups;
    }

    /** Where this user's work begins. */
    public Place home() {
        return groups.stream()
                .flatMap(section -> section.entries().stream())
                .map(Entry::place)
                .findFirst()
                .orElse(Place.HANDBOOK);
    }

    /** Whether this user may search, so that the box is there only for those it answers. */
    public boolean isSearchable() {
        return permits(Place.PERSONS);
    }

    private List<Entry> entries(Place.Group group) {
        return Arrays.stream(Place.values())
                .filter(place -> place.group() == group)
                .filter(this::permits)
                .map(place -> new Entry(place, place.holds(request.getServletPath()), count(place)))
                .toList();
    }

    private boolean permits(Place place) {
        return current.find().filter(actor -> actor.may(place.action())).isPresent();
    }

    private Optional<Tally.Count> count(Place place) {
        return tallies.stream()
                .filter(tally -> tally.place() == place)
                .findFirst()
                .flatMap(Tally::count);
    }
}

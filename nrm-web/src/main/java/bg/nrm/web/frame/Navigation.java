package bg.nrm.web.frame;

import bg.nrm.access.CurrentActor;
import bg.nrm.count.Counting;
import bg.nrm.count.Counts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    @Inject
    private Counts counts;

    @Inject
    private Waiting waiting;

    private List<Section> groups;

    @PostConstruct
    void draw() {
        Map<Place, Tally.Count> counts = counts();
        groups = Arrays.stream(Place.Group.values())
                .map(group -> new Section(group.title(), entries(group, counts)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    public List<Section> groups() {
        return groups;
    }

    /** Where this user's work begins: what everybody may read is nobody's work. */
    public Place home() {
        return groups.stream()
                .flatMap(section -> section.entries().stream())
                .map(Entry::place)
                .filter(place -> place != Place.HANDBOOK)
                .findFirst()
                .orElse(Place.HANDBOOK);
    }

    /** Whether this user may search, so that the box is there only for those it answers. */
    public boolean isSearchable() {
        return permits(Place.PERSONS);
    }

    private List<Entry> entries(Place.Group group, Map<Place, Tally.Count> counts) {
        return Arrays.stream(Place.values())
                .filter(place -> place.group() == group)
                .filter(this::permits)
                .map(place ->
                        new Entry(place, place.holds(request.getServletPath()), Optional.ofNullable(counts.get(place))))
                .toList();
    }

    private boolean permits(Place place) {
        return current.find().filter(actor -> actor.may(place.action())).isPresent();
    }

    /** What waits at the places this user may go to. */
    private Map<Place, Tally.Count> counts() {
        Map<Place, Tally> asking = new EnumMap<>(Place.class);
        for (Tally tally : tallies) {
            if (permits(tally.place())) {
                asking.put(tally.place(), tally);
            }
        }
        return asking.isEmpty()
                ? Map.of()
                : waiting.of(
                        new Waiting.Asked(current.get().organisationId(), asking.keySet()),
                        () -> counted(List.copyOf(asking.values())));
    }

    /** All of it in one question. */
    private Map<Place, Tally.Count> counted(List<Tally> asking) {
        List<List<Counting>> asked = asking.stream().map(Tally::asked).toList();
        Iterator<Integer> numbers =
                counts.of(asked.stream().flatMap(List::stream).toList()).iterator();
        Map<Place, Tally.Count> found = new EnumMap<>(Place.class);
        for (int i = 0; i < asking.size(); i++) {
            Tally tally = asking.get(i);
            List<Integer> own =
                    asked.get(i).stream().map(each -> numbers.next()).toList();
            tally.count(own).ifPresent(count -> found.put(tally.place(), count));
        }
        return found;
    }
}

package bg.nrm.casefile;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.CaseStory;
import bg.nrm.procedure.standing.Entry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The story of a case, in the order of recording. The procedure reads the last episode of trafficking only, and of it what nobody has
 * taken back as a slip.
 */
public record Story(List<StoryEntry> entries) {

    public Story {
        entries = List.copyOf(entries);
    }

    /** The story one entry longer. */
    Story and(StoryEntry entry) {
        return new Story(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The same story for somebody who may not read the notes of some of its entries. */
    Story withholding(Predicate<StoryEntry> kept) {
        return new Story(entries.stream()
                .map(entry -> kept.test(entry) ? entry.withheld() : entry)
                .toList());
    }

    /** What the procedure is read against. */
    public CaseStory told() {
        List<StoryEntry> episode = ofEpisode();
        return new CaseStory(
                Stream.concat(episode.stream().map(RulebookEntry::of).flatMap(Optional::stream), Expiry.of(episode))
                        .toList());
    }

    /** When consents that are still valid will run out. */
    public Stream<Instant> expiries() {
        return Expiry.of(ofEpisode()).map(Entry::happenedAt);
    }

    /** What counts: everything but what was taken back. Who reads the whole story reads {@link #entries}. */
    public List<StoryEntry> standing() {
        Set<Integer> slips = slips();
        return slips.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !slips.contains(entry.position()))
                        .toList();
    }

    /** Whether this was taken back. */
    public boolean isSlip(StoryEntry entry) {
        return slips().contains(entry.position());
    }

    private Set<Integer> slips() {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.TAKEN_BACK)
                .flatMap(entry -> Slip.positions(entry).stream())
                .collect(Collectors.toSet());
    }

    /** What was told since the person was last trafficked again and counts; all that counts, if that did not happen. */
    public List<StoryEntry> ofEpisode() {
        List<StoryEntry> standing = standing();
        int begun = 0;
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).kind() == EntryKind.EPISODE_BEGUN) {
                begun = i;
            }
        }
        return standing.subList(begun, standing.size());
    }

    /** Number of the episode the case is in. */
    public int episode() {
        return 1
                + (int) entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.EPISODE_BEGUN)
                        .count();
    }

    /** When this step was taken in this episode, the first time first. */
    public Stream<StoryEntry> telling(StepId step) {
        return ofEpisode().stream().filter(entry -> entry.tells(step));
    }

    /** Every talk with the person in this case, whichever body had it: of earlier episodes too. */
    public List<StoryEntry> interviews() {
        return standing().stream()
                .filter(entry -> entry.kind() == EntryKind.INTERVIEW)
                .toList();
    }

    /** The services the person was offered or given in this case, in earlier episodes too. */
    public List<Service> services() {
        return Service.in(standing());
    }

    /** Whether this was found and has not ended. */
    public boolean holds(Circumstance circumstance) {
        return ofEpisode().stream()
                .filter(entry ->
                        entry.code().filter(circumstance.name()::equals).isPresent())
                .filter(entry ->
                        entry.kind() == EntryKind.CIRCUMSTANCE_FOUND || entry.kind() == EntryKind.CIRCUMSTANCE_ENDED)
                .sorted(Comparator.comparing(StoryEntry::happenedAt))
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.kind() == EntryKind.CIRCUMSTANCE_FOUND)
                .isPresent();
    }

    /** What was told after somebody last looked. */
    public List<StoryEntry> since(int seen) {
        return entries.stream().filter(entry -> entry.position() > seen).toList();
    }

    /** Before this nothing can have happened in the case: it begins with its first fact. */
    public Instant beginning() {
        return entries.stream()
                .map(StoryEntry::happenedAt)
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}

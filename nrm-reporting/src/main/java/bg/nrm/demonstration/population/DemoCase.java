package bg.nrm.demonstration.population;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * The case of one person of the demonstration with its story.
 *
 * @param reference eight signs without meaning
 * @param edition code of the rules that apply to the person
 * @param body the body that opened it
 * @param bodies every body that may know it, the opening one included
 * @param ageBand code of the list AGE_BAND at identification
 */
public record DemoCase(
        int id,
        String reference,
        int person,
        OptionalInt signal,
        String state,
        String edition,
        Instant openedAt,
        Optional<Instant> closedAt,
        String body,
        SortedSet<String> bodies,
        String sex,
        String ageBand,
        DemoEpisode episode,
        List<DemoEntry> story,
        List<DemoIdentification> identifications) {

    public DemoCase {
        story = List.copyOf(story);
        identifications = List.copyOf(identifications);
    }
}

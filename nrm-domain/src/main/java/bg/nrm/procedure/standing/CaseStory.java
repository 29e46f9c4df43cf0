package bg.nrm.procedure.standing;

import java.util.List;
import java.util.stream.Stream;

/** Everything recorded about a case, in the order of recording. Nothing is taken back: consent is withdrawn by a new answer. */
public record CaseStory(List<Entry> entries) {

    public CaseStory {
        entries = List.copyOf(entries);
    }

    public static CaseStory untold() {
        return new CaseStory(List.of());
    }

    public CaseStory and(Entry entry) {
        return new CaseStory(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}

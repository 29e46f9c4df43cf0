package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Occurrence;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Translates what is told into what the procedure counts from: an entry may be several events at once. */
final class Happenings {

    private final Map<Consent, List<StepId>> asking;
    private final Map<StepId, List<StepId>> included;

    Happenings(Procedure procedure) {
        asking = procedure
                .steps()
                .filter(step -> step.asksFor().isPresent())
                .collect(groupingBy(step -> step.asksFor().orElseThrow(), mapping(Step::id, toList())));
        included = procedure
                .steps()
                .filter(step -> step.doneWith().isPresent())
                .collect(groupingBy(step -> step.doneWith().orElseThrow(), mapping(Step::id, toList())));
    }

    /** When each event happened, for entries in the order of happening. */
    Map<Event, List<Instant>> in(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> events(entry).map(event -> new Moment(event, entry.happenedAt())))
                .collect(groupingBy(Moment::event, mapping(Moment::at, toList())));
    }

    private Stream<Event> events(Entry entry) {
        if (entry instanceof Entry.StepDone done) {
            return Stream.concat(Stream.of(done.step()), included.getOrDefault(done.step(), List.of()).stream());
        }
        if (entry instanceof Entry.ConsentAnswered answer) {
            Stream<Event> asked =
                    asking.getOrDefault(answer.consent(), List.of()).stream().map(Event.class::cast);
            return answer.agreed() ? Stream.concat(Stream.of(answer.consent()), asked) : asked;
        }
        if (entry instanceof Entry.CircumstanceFound found) {
            return Stream.of(found.circumstance(), Occurrence.DEVELOPMENT);
        }
        if (entry instanceof Entry.CircumstanceEnded) {
            return Stream.of(Occurrence.DEVELOPMENT);
        }
        return entry instanceof Entry.ContactHappened ? Stream.of(Occurrence.CONTACT) : Stream.empty();
    }

    private record Moment(Event event, Instant at) {}
}

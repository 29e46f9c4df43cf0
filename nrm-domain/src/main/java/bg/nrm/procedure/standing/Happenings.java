package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Occurrence;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Translates what is told into what the procedure counts from: an entry may be several events at once. */
record Happenings(Procedure procedure) {

    /** When each event happened, for entries in the order of happening. */
    Map<Event, List<Instant>> in(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> events(entry).map(event -> new Moment(event, entry.happenedAt())))
                .collect(groupingBy(Moment::event, mapping(Moment::at, toList())));
    }

    private Stream<Event> events(Entry entry) {
        if (entry instanceof Entry.StepDone done) {
            return Stream.concat(Stream.of(done.step()), procedure.doneWith(done.step()).stream());
        }
        if (entry instanceof Entry.ConsentAnswered answer) {
            Stream<Event> asked = procedure.askingFor(answer.consent()).stream().map(Step::id);
            return answer.agreed() ? Stream.concat(Stream.of(answer.consent()), asked) : asked;
        }
        if (entry instanceof Entry.CircumstanceFound found) {
            return Stream.of(found.circumstance(), Occurrence.DEVELOPMENT);
        }
        if (entry instanceof Entry.CircumstanceEnded || entry instanceof Entry.CaseReopened) {
            return Stream.of(Occurrence.DEVELOPMENT);
        }
        return entry instanceof Entry.ContactHappened ? Stream.of(Occurrence.CONTACT) : Stream.empty();
    }

    private record Moment(Event event, Instant at) {}
}

package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.groupingBy;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A story read up to a moment: what had happened by then, in the order in which it happened. Read once, asked often. */
final class History {

    private final Map<Class<?>, List<Entry>> entries;
    private final Map<Event, List<Instant>> times;
    private final Map<Consent, List<Entry.ConsentAnswered>> answers;
    private final Map<Circumstance, List<Turn>> turns;
    private final Optional<Entry.CaseClosed> closing;

    History(Procedure procedure, CaseStory story, Instant until) {
        List<Entry> happened = story.entries().stream()
                .filter(entry -> !entry.happenedAt().isAfter(until))
                .sorted(Comparator.comparing(Entry::happenedAt))
                .toList();
        entries = happened.stream().collect(groupingBy(Object::getClass));
        times = new Happenings(procedure).in(happened);
        answers = all(Entry.ConsentAnswered.class).collect(groupingBy(Entry.ConsentAnswered::consent));
        turns = happened.stream().flatMap(Turn::of).collect(groupingBy(Turn::circumstance));
        closing = lastClosing();
    }

    /** The moments at which this happened, earliest first. */
    List<Instant> times(Event event) {
        return times.getOrDefault(event, List.of());
    }

    Optional<Instant> first(Event event) {
        List<Instant> all = times(event);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    Optional<Instant> last(Event event) {
        List<Instant> all = times(event);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean isDone(StepId step) {
        return times.containsKey(step);
    }

    boolean holds(Fact fact) {
        if (fact instanceof StepId step) {
            return isDone(step);
        }
        return fact instanceof Circumstance circumstance
                ? heldAt(circumstance, Instant.MAX)
                : agrees((Consent) fact, Optional.empty());
    }

    boolean heldAt(Circumstance circumstance, Instant moment) {
        boolean held = false;
        for (Turn turn : turns.getOrDefault(circumstance, List.of())) {
            held = turn.at().isAfter(moment) ? held : turn.found();
        }
        return held;
    }

    /**
     * The last word counts: for a recipient, the last that reaches it, whether it was said of all or of this one; without a recipient, whether anybody
     * may still rely on a yes.
     */
    boolean agrees(Consent consent, Optional<String> recipient) {
        if (recipient.isPresent()) {
            return answers(consent, recipient)
                    .reduce((earlier, later) -> later)
                    .filter(Entry.ConsentAnswered::agreed)
                    .isPresent();
        }
        Set<Optional<String>> agreed = new HashSet<>();
        answers(consent, recipient).forEach(answer -> hear(answer, agreed));
        return !agreed.isEmpty();
    }

    boolean isAnswered(Consent consent, Optional<String> recipient) {
        return answers(consent, recipient).findAny().isPresent();
    }

    private Stream<Entry.ConsentAnswered> answers(Consent consent, Optional<String> recipient) {
        return answers.getOrDefault(consent, List.of()).stream()
                .filter(answer -> recipient.isEmpty()
                        || answer.recipient().isEmpty()
                        || answer.recipient().equals(recipient));
    }

    <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    boolean hasAny(Class<? extends Entry> kind) {
        return entries.containsKey(kind);
    }

    <E extends Entry> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** When and why the case was closed, if it is. */
    Optional<Entry.CaseClosed> closing() {
        return closing;
    }

    private Optional<Entry.CaseClosed> lastClosing() {
        Optional<Instant> reopened = last(Entry.CaseReopened.class).map(Entry::happenedAt);
        return last(Entry.CaseClosed.class).filter(closed -> reopened.filter(at -> !at.isBefore(closed.happenedAt()))
                .isEmpty());
    }

    private static void hear(Entry.ConsentAnswered answer, Set<Optional<String>> agreed) {
        if (answer.recipient().isEmpty()) {
            agreed.clear();
        }
        if (answer.agreed()) {
            agreed.add(answer.recipient());
        } else {
            agreed.remove(answer.recipient());
        }
    }

    /** A circumstance found or ended. */
    private record Turn(Circumstance circumstance, boolean found, Instant at) {

        static Stream<Turn> of(Entry entry) {
            if (entry instanceof Entry.CircumstanceFound found) {
                return Stream.of(new Turn(found.circumstance(), true, found.happenedAt()));
            }
            if (entry instanceof Entry.CircumstanceEnded ended) {
                return Stream.of(new Turn(ended.circumstance(), false, ended.happenedAt()));
            }
            return Stream.empty();
        }
    }
}

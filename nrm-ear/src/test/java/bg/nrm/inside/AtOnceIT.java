package bg.nrm.inside;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.access.Role;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.signal.SignalRecord;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Eight colleagues at the same moment: nobody is in the way of anybody, and what belongs to one is done once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AtOnceIT extends InServer {

    private static final int EIGHT = 8;
    private static final int ROUNDS = 8;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Casework casework;

    @Inject
    private Tables tables;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void signals_are_registered_under_one_number_after_the_other() throws Exception {
        List<Actor> workers = workers();
        List<Integer> numbers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            numbers.addAll(together(worker -> ((Registered)
                            colleagues.as(workers.get(worker), () -> casework.register(casework.ofAWoman())))
                    .number()
                    .number()));
        }
        int first = numbers.stream().min(Integer::compare).orElseThrow();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, first + EIGHT * ROUNDS).boxed().toList());
    }

    @Test
    void eight_who_open_the_case_of_one_person_open_one_case() throws Exception {
        List<Actor> workers = workers();
        SignalRecord signal = colleagues.as(workers.get(0), () -> casework.triaged(casework.ofAWoman()));
        List<CaseReference> opened =
                together(worker -> colleagues.as(workers.get(worker), () -> casework.open(signal)));
        assertThat(new HashSet<>(opened)).hasSize(1);
        assertThat(tables.number(
                        "select count(*) from case_file where person_id = ?",
                        signal.persons().get(0).id()))
                .isOne();
    }

    @Test
    void each_opens_a_case_and_records_in_it_and_nobody_waits_in_vain() throws Exception {
        List<Actor> workers = workers();
        List<Recording> recorded = together(worker -> colleagues.as(
                workers.get(worker),
                () -> casework.identifyInformally(casework.open(casework.triaged(casework.ofAWoman())))));
        assertThat(recorded).hasSize(EIGHT).allMatch(Recording.Recorded.class::isInstance);
    }

    @Test
    void all_record_in_one_case_and_the_story_keeps_an_order() throws Exception {
        List<Actor> workers = workers();
        CaseReference reference =
                colleagues.as(workers.get(0), () -> casework.open(casework.triaged(casework.ofAWoman())));
        List<Recording> answers =
                together(worker -> colleagues.as(workers.get(worker), () -> casework.identifyInformally(reference)));
        assertThat(answers).filteredOn(Recording.Recorded.class::isInstance).isNotEmpty();
        List<String> positions = tables.column(
                "select s.position from story_entry s join case_file c on c.id = s.case_id where c.reference = ?"
                        + " order by s.position",
                reference.symbols());
        assertThat(positions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, positions.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private List<Actor> workers() {
        return IntStream.range(0, EIGHT)
                .mapToObj(worker -> colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR))
                .toList();
    }

    private <T> List<T> together(IntFunction<T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(EIGHT);
        List<Future<T>> running = IntStream.range(0, EIGHT)
                .mapToObj(worker -> threads.submit(() -> {
                    start.await();
                    return act.apply(worker);
                }))
                .toList();
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}

package bg.nrm.procedure.standing;

import static bg.nrm.procedure.standing.Story.under;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.StageStanding.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any story, however senseless: three hundred of them, told by chance from fixed seeds, in turn under every set of rules. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyStoryTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static Story told(int seed) {
        Random chance = new Random(seed);
        Story story = under(Editions.all().get(seed % Editions.all().size()));
        for (int entry = 0; entry < 40; entry++) {
            story = next(story.hoursLater(1 + chance.nextInt(200)), chance);
        }
        return story;
    }

    private static Story next(Story story, Random chance) {
        StepId step = one(StepId.values(), chance);
        return switch (chance.nextInt(12)) {
            case 0 -> story.contacted();
            case 1, 2 -> story.consents(one(Consent.values(), chance));
            case 3 -> story.refuses(one(Consent.values(), chance));
            case 4, 5 -> story.found(one(Circumstance.values(), chance));
            case 6 -> story.noLonger(one(Circumstance.values(), chance));
            case 7 -> story.suspends(step, one(Ground.values(), chance));
            case 8 -> story.resumes(step);
            case 9 -> story.deviates(step, one(DeviationReason.values(), chance));
            default -> story.done(step);
        };
    }

    private static <T> T one(T[] values, Random chance) {
        return values[chance.nextInt(values.length)];
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_duty_is_possible_exactly_if_nothing_stands_in_its_way(int seed) {
        assertThat(told(seed).agenda().duties())
                .filteredOn(duty -> duty.standing() != Standing.DONE && duty.standing() != Standing.NOT_APPLICABLE)
                .allSatisfy(duty -> assertThat(duty.isPossible())
                        .as("%s", duty.step().id())
                        .isEqualTo(duty.obstacles().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_late_has_a_clock_that_says_so_and_is_not_done(int seed) {
        Agenda agenda = told(seed).agenda();

        assertThat(agenda.due()).allSatisfy(duty -> {
            assertThat(duty.isDone()).isFalse();
            assertThat(duty.clock().orElseThrow().isLate()).isEqualTo(duty.isLate());
        });
        assertThat(agenda.due().stream().map(Duty::isLate).toList()).isSortedAccordingTo(Collections.reverseOrder());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_happens_later_does_not_change_what_was_right_before(int seed) {
        Story story = told(seed);
        Story later = next(story.daysLater(10), new Random(seed));

        assertThat(later.agenda().at(story.now()).duties())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(story.agenda().duties());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_recording_does_not_matter_for_what_happened_at_different_times(int seed) {
        Story story = told(seed);
        var backwards = new ArrayList<>(story.told().entries());
        Collections.reverse(backwards);
        Story turned = new Story(
                story.procedure(), new CaseStory(backwards), story.now(), story.parameters(), story.calendar());

        assertThat(turned.agenda().duties()).isEqualTo(story.agenda().duties());
        assertThat(turned.agenda().periods()).isEqualTo(story.agenda().periods());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deviation_is_never_forgotten(int seed) {
        Story story = told(seed);
        long recorded = story.told().entries().stream()
                .filter(Entry.DeviationRecorded.class::isInstance)
                .count();

        assertThat(story.agenda().deviations()).hasSize((int) recorded);
        assertThat(story.daysLater(3650).agenda().deviations()).hasSize((int) recorded);
        assertThat(story.agenda().stages().stream().flatMap(stage -> stage.pips().stream()))
                .filteredOn(pip -> pip.mark() == Mark.DEVIATION)
                .extracting(StageStanding.Pip::step)
                .containsExactlyElementsOf(story.agenda().duties().stream()
                        .filter(duty -> duty.deviatedAt().isPresent())
                        .map(duty -> duty.step().id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_list_before_the_click_is_the_list_on_the_click(int seed) {
        Agenda agenda = told(seed).agenda();

        agenda.procedure().stepIds().forEach(id -> assertThat(agenda.obstacles(id, Set.of(ResponsibleRole.values())))
                .isEqualTo(agenda.duty(id).obstacles()));
    }
}

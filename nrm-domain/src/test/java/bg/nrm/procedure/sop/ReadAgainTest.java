package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.StepId.APPLY_VIOLENCE_MECHANISM;
import static bg.nrm.procedure.language.StepId.ASSESS_INDIVIDUAL_NEEDS;
import static bg.nrm.procedure.language.StepId.ASSESS_RISK;
import static bg.nrm.procedure.language.StepId.ASSESS_URGENT_NEEDS;
import static bg.nrm.procedure.language.StepId.DECIDE_ON_PLACEMENT;
import static bg.nrm.procedure.language.StepId.GIVE_LEGAL_COUNSELLING;
import static bg.nrm.procedure.language.StepId.HEAR_CHILD;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.INFORM_GUARDIAN;
import static bg.nrm.procedure.language.StepId.INFORM_OF_ASYLUM_PROCEDURE;
import static bg.nrm.procedure.language.StepId.NOTIFY_OF_CHILD;
import static bg.nrm.procedure.language.StepId.PLACE_IN_CRISIS_CENTRE;
import static bg.nrm.procedure.language.StepId.PLACE_TEMPORARILY;
import static bg.nrm.procedure.language.StepId.PROPOSE_PROTECTION_MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Story;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the texts were read once more for, and what the rules said beyond them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadAgainTest {

    private final Story child = Story.under(Editions.CHILDREN_1).done(IDENTIFY_INFORMALLY, ASSESS_RISK);

    @Test
    void a_fixed_limit_is_of_the_text_in_which_it_stands() {
        assertThat(Editions.limitOf(NOTIFY_OF_CHILD)).contains(Act.Authority.MECHANISM);
        assertThat(Editions.limitOf(ASSESS_INDIVIDUAL_NEEDS)).contains(Act.Authority.MECHANISM);
        assertThat(Editions.limitOf(APPLY_VIOLENCE_MECHANISM)).contains(Act.Authority.AGREEMENT);
        assertThat(Editions.limitOf(INFORM_OF_ASYLUM_PROCEDURE)).contains(Act.Authority.LAW);
        assertThat(Editions.limitOf(GIVE_LEGAL_COUNSELLING)).isEmpty();
    }

    @Test
    void not_every_child_is_placed() {
        assertThat(Editions.CHILDREN_1.step(PLACE_IN_CRISIS_CENTRE).strength()).isEqualTo(Strength.SHOULD);
        assertThat(Editions.CHILDREN_1.step(PLACE_TEMPORARILY).strength()).isEqualTo(Strength.MAY);
        assertThat(child.standing(DECIDE_ON_PLACEMENT)).isEqualTo(Standing.NOT_APPLICABLE);
    }

    @Test
    void the_court_rules_on_a_child_that_was_placed_and_the_child_is_heard_before() {
        Story proposed = child.done(ASSESS_URGENT_NEEDS).hoursLater(1).done(PROPOSE_PROTECTION_MEASURE);
        assertThat(proposed.standing(HEAR_CHILD)).isEqualTo(Standing.OPEN);

        Story placed = proposed.hoursLater(1).done(PLACE_TEMPORARILY);
        assertThat(placed.standing(DECIDE_ON_PLACEMENT)).isEqualTo(Standing.OPEN);
        assertThat(placed.agenda().warnings(DECIDE_ON_PLACEMENT)).hasSize(1);
        assertThat(placed.hoursLater(1).done(HEAR_CHILD).agenda().warnings(DECIDE_ON_PLACEMENT))
                .isEmpty();
    }

    @Test
    void each_further_case_asks_for_a_hearing_of_its_own() {
        Story heard = child.done(ASSESS_URGENT_NEEDS)
                .hoursLater(1)
                .done(PROPOSE_PROTECTION_MEASURE)
                .hoursLater(1)
                .done(HEAR_CHILD);
        assertThat(heard.standing(HEAR_CHILD)).isEqualTo(Standing.DONE);
        assertThat(heard.hoursLater(1).found(Circumstance.PROCEEDINGS_OPENED).standing(HEAR_CHILD))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void the_guardian_is_informed_by_the_measure_that_speaks_of_it() {
        assertThat(Editions.CHILDREN_1.cite(INFORM_GUARDIAN).source()).isEqualTo(ChildSources.MEASURE_3_1);
    }

    @Test
    void in_the_rules_for_children_the_child_is_spoken_of() {
        Words bulgarian = Words.in(new Locale("bg"));

        assertThat(bulgarian.about(Editions.CHILDREN_1).of(ResponsibleRole.PERSON))
                .isEqualTo("детето");
        assertThat(bulgarian.about(Editions.ADULTS_1).of(ResponsibleRole.PERSON))
                .isEqualTo("лицето");
        assertThat(Words.in(Locale.ENGLISH).about(Editions.FOREIGN_CHILDREN_1).of(Circumstance.ASYLUM_SEEKER))
                .contains("the child");
    }
}

package bg.nrm.duty;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Parameter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingSettingsTest {

    @Test
    void a_limit_concerns_the_steps_that_it_limits() {
        assertThat(FollowingSettings.stepsWithin(Parameter.LEGAL_COUNSELLING))
                .containsExactly("GIVE_LEGAL_COUNSELLING");
    }

    @Test
    void the_length_of_a_period_limits_no_step() {
        assertThat(FollowingSettings.stepsWithin(Parameter.SHELTER_STAY)).isEmpty();
    }

    @Test
    void how_often_a_step_comes_again_is_a_limit_too() {
        assertThat(FollowingSettings.stepsWithin(Parameter.CHILD_VISIT)).isNotEmpty();
    }

    @Test
    void a_moved_day_concerns_the_limits_in_working_days_and_of_proceedings_and_no_others() {
        assertThat(FollowingSettings.stepsOnWorkingDays())
                .contains("GIVE_LEGAL_COUNSELLING", "INFORM_OF_ASYLUM_PROCEDURE")
                .doesNotContain("REVISE_RISK_AND_PLAN", "ASSESS_INDIVIDUAL_NEEDS");
        assertThat(FollowingSettings.periodsOnWorkingDays()).containsExactly("STATE_COMPENSATION");
    }
}

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
}

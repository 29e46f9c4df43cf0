package bg.nrm.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.web.tag.ClockFace.State;
import org.junit.jupiter.api.Test;

class PeriodFaceTest {

    private static final ClockFace CLOCK = new ClockFace(State.OK, "", "");

    @Test
    void marks_the_days_gone_today_and_the_days_ahead() {
        assertThat(new PeriodFace("", CLOCK, 3, 5, false, "", "").cells()).containsExactly("u", "u", "t0", "", "");
    }

    @Test
    void has_only_days_gone_once_it_has_lapsed() {
        assertThat(new PeriodFace("", CLOCK, 30, 30, true, "", "").cells())
                .hasSize(30)
                .containsOnly("u");
    }

    @Test
    void leaves_the_days_that_were_not_used_when_it_was_ended() {
        assertThat(new PeriodFace("", CLOCK, 1, 3, true, "", "").cells()).containsExactly("u", "", "");
    }

    @Test
    void a_right_without_an_end_has_no_days() {
        assertThat(PeriodFace.openEnded("", CLOCK, "", "").cells()).isEmpty();
    }
}

package bg.nrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.StepId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A yes is asked for when the procedure lets it be asked; a no is heard at any time. */
class RecordingConsentTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final ACase opened = ACase.opened().then(StepId.IDENTIFY_INFORMALLY);

    @Test
    void a_yes_to_a_referral_waits_for_what_comes_before_it() {
        assertThat(obstacles(Answer.GIVEN)).isTrue();

        opened.then(StepId.ASSESS_URGENT_NEEDS);
        assertThat(obstacles(Answer.GIVEN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN"})
    void a_no_waits_for_nothing(Answer answer) {
        assertThat(obstacles(answer)).isFalse();
    }

    @Test
    void a_yes_is_told_with_its_last_day_and_its_body() {
        StoryEntry told = told(Answer.GIVEN);

        assertThat(told.until()).contains(LAST_DAY);
        assertThat(told.otherBodyId()).contains(ACase.SHELTER);
        assertThat(told.details().all("fields")).containsExactly("NAME");
        assertThat(told.details().one("way")).contains("WRITTEN");
        assertThat(told.details().one("answer")).contains("GIVEN");
        assertThat(told.note()).contains("по телефона");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN"})
    void a_no_has_no_last_day(Answer answer) {
        assertThat(told(answer).until()).isEmpty();
    }

    private StoryEntry told(Answer answer) {
        opened.tell(ACase.SECRETARY, RecordingConsent.telling(asked(answer), opened.inHandOf(ACase.SECRETARY)));
        List<StoryEntry> entries = opened.story().entries();
        return entries.get(entries.size() - 1);
    }

    private boolean obstacles(Answer answer) {
        return !RecordingConsent.obstacles(asked(answer), opened.inHandOf(ACase.SECRETARY))
                .isEmpty();
    }

    private AskedConsent asked(Answer answer) {
        return new AskedConsent(
                Consent.REFERRAL,
                Optional.of(ACase.SHELTER),
                List.of("NAME"),
                answer,
                opened.now(),
                "WRITTEN",
                Optional.empty(),
                false,
                Optional.of(LAST_DAY),
                Optional.of("по телефона"));
    }
}

package bg.nrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.question.Setting;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void a_consent_has_a_purpose_an_answer_a_moment_and_a_way() {
        assertThat(problems(Answers.NONE))
                .containsExactly(
                        "purpose: choice.missing",
                        "answer: choice.missing",
                        "happenedAt: field.missing",
                        "way: choice.missing");
        assertThat(problems(said(Answer.GIVEN))).isEmpty();
    }

    /** A yes to sharing names the data; a no, and a yes to anything else, need not. */
    @ParameterizedTest
    @CsvSource({
        "SHARING_OF_INFORMATION, GIVEN, true",
        "SHARING_OF_INFORMATION, REFUSED, false",
        "SHARING_OF_INFORMATION, WITHDRAWN, false",
        "REFERRAL, GIVEN, false",
        "PROCEEDINGS, GIVEN, false"
    })
    void a_yes_to_sharing_says_what_is_shared(Consent purpose, Answer answer, boolean needed) {
        Answers said = said(answer).with(ConsentQuestions.PURPOSE, purpose);
        assertThat(problems(said)).isEqualTo(needed ? List.of("fields: consent.fields") : List.of());
        assertThat(problems(said.with(ConsentQuestions.FIELDS, Set.of("NAME")))).isEmpty();
    }

    /** The last day of a yes has not gone by, and may be today; a no is asked for none. */
    @ParameterizedTest
    @CsvSource({"GIVEN, -1, validUntil: date.early", "GIVEN, 0, ''", "GIVEN, 30, ''", "REFUSED, -1, ''"})
    void a_yes_has_not_run_out_already(Answer answer, int days, String problem) {
        LocalDate until = Sofia.dayOf(opened.now()).plusDays(days);
        Answers said = said(answer).with(ConsentQuestions.VALID_UNTIL, until);
        assertThat(problems(said)).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
        assertThat(AskedConsent.of(said).validUntil().isPresent()).isEqualTo(answer == Answer.GIVEN);
    }

    @Test
    void nobody_interpreted_where_nothing_is_said() {
        assertThat(AskedConsent.of(said(Answer.GIVEN)).interpreter()).isFalse();
        assertThat(AskedConsent.of(said(Answer.GIVEN).with(ConsentQuestions.INTERPRETER, true))
                        .interpreter())
                .isTrue();
    }

    private Answers said(Answer answer) {
        return Answers.NONE
                .with(ConsentQuestions.PURPOSE, Consent.REFERRAL)
                .with(ConsentQuestions.ANSWER, answer)
                .with(ActForm.HAPPENED_AT, opened.now())
                .with(ConsentQuestions.WAY, "ORAL");
    }

    private List<String> problems(Answers said) {
        return ConsentQuestions.ASKED
                .problems(said, new Setting() {
                    @Override
                    public Instant now() {
                        return opened.now();
                    }

                    @Override
                    public boolean has(String list, String code) {
                        return true;
                    }
                })
                .stream()
                .map(problem -> problem.field() + ": " + problem.code())
                .toList();
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

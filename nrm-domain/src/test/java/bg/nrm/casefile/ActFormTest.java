package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.input.Problem;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of acts ask, and what they cannot do without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActFormTest {

    private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "SUSPEND, ground basis allowedBy until note",
        "EXTEND, ground basis allowedBy until note",
        "POSTPONE, until note",
        "RESUME, note"
    })
    void a_form_asks_what_its_act_leaves_open(String form, String asked) {
        assertThat(names(form(new PausingAStep(), form).shown())).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"END_PERIOD, period reason note", "EXTEND_PERIOD, period ground basis allowedBy until note"})
    void a_period_is_ended_or_extended(String form, String asked) {
        assertThat(names(form(new DecidingOnAPeriod(), form).shown())).isEqualTo(asked);
    }

    @Test
    void for_fear_of_harm_nobody_is_asked_who_allowed_it() {
        Answers suspended = Answers.NONE
                .with(ActForm.HAPPENED_AT, NOW)
                .with(PausingAStep.STEP, StepId.ASSESS_RISK)
                .with(PausingAStep.WHAT, PausingAStep.What.SUSPENDED)
                .with(Allowance.UNTIL, LocalDate.of(2026, 3, 10));
        assertThat(missing(new PausingAStep(), suspended)).containsExactly("ground", "basis", "allowedBy");
        assertThat(missing(new PausingAStep(), suspended.with(Allowance.GROUND, Ground.STATE_OF_HEALTH)))
                .containsExactly("basis", "allowedBy");
        assertThat(missing(new PausingAStep(), suspended.with(Allowance.GROUND, Ground.HARM_FEARED)))
                .isEmpty();
    }

    @Test
    void a_reason_belongs_to_what_was_refused_not_given_or_ended() {
        Answers told = Answers.NONE.with(ActForm.HAPPENED_AT, NOW).with(RecordingAService.SERVICE, "LEGAL");
        Answers refused = told.with(RecordingAService.STATUS, ServiceStatus.REFUSED);
        Answers offered = told.with(RecordingAService.STATUS, ServiceStatus.OFFERED);
        assertThat(problems(new RecordingAService(), refused))
                .extracting(Problem::code)
                .containsExactly("service.reason");
        assertThat(problems(new RecordingAService(), refused.with(RecordingAService.REASON, "AFRAID")))
                .isEmpty();
        assertThat(problems(new RecordingAService(), offered)).isEmpty();
        assertThat(problems(new RecordingAService(), offered.with(RecordingAService.REASON, "AFRAID")))
                .extracting(Problem::code)
                .containsExactly("service.noReason");
    }

    @Test
    void a_further_episode_needs_no_reason() {
        Answers again = Answers.NONE.with(ActForm.HAPPENED_AT, NOW);
        assertThat(missing(new Reopening(), again.with(Reopening.EPISODE, true)))
                .isEmpty();
        assertThat(missing(new Reopening(), again.with(Reopening.EPISODE, false)))
                .containsExactly("reason");
    }

    @Test
    void a_talk_is_about_something() {
        assertThat(new RecordingAnInterview().forms().get(0).questions().asked())
                .filteredOn(Questions.Asked::isNeeded)
                .extracting(Questions.Asked::name)
                .containsExactly("topics", "happenedAt");
        assertThat(problems(new RecordingAnInterview(), Answers.NONE.with(ActForm.HAPPENED_AT, NOW)))
                .containsExactly(Problem.at("topics", "choices.missing"));
    }

    private static List<String> missing(CaseAct act, Answers said) {
        return problems(act, said).stream().map(Problem::field).toList();
    }

    private static List<Problem> problems(CaseAct act, Answers said) {
        return act.forms().get(0).questions().problems(said, new Setting() {
            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public boolean has(String list, String code) {
                return true;
            }
        });
    }

    private static ActForm form(CaseAct act, String name) {
        return act.forms().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String names(Questions questions) {
        return String.join(
                " ",
                questions.asked().stream()
                        .map(Questions.Asked::question)
                        .map(Question::name)
                        .toList());
    }
}

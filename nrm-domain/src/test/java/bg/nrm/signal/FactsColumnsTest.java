package bg.nrm.signal;

import static bg.nrm.signal.SignalQuestions.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a signal has a column, and comes out of the table as it went in. */
class FactsColumnsTest {

    @Test
    void everyAnswerIsKept() {
        Map<String, List<String>> everything = new HashMap<>();
        for (Asked asked : FACTS.asked()) {
            everything.put(
                    asked.question().name(), List.of(some(asked.question().kind())));
        }
        Reading read = Reading.of(FACTS, Input.of(everything), Spelling.SYSTEMS);
        assertThat(read.problems()).isEmpty();
        assertThat(again(read.answers())).isEqualTo(read.answers());
        assertThat(FACTS.asked())
                .allMatch(asked -> read.answers().of(asked.question()).isPresent());
    }

    @Test
    void whatWasLeftOutStaysLeftOut() {
        Answers least = Answers.NONE
                .with(SignalQuestions.DANGER, Danger.UNKNOWN)
                .with(SignalQuestions.URGENCY, Urgency.UNKNOWN)
                .with(SignalQuestions.CHANNEL, "PHONE")
                .with(SignalQuestions.RECEIVED, LocalDate.of(2026, 3, 29))
                .with(SignalQuestions.SENDER, "SELF");
        assertThat(again(least)).isEqualTo(least);
    }

    @Test
    void whenItCameInKeepsWhetherTheHourIsKnown() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        assertThat(Received.on(day).time()).isEmpty();
        assertThat(Received.on(day).day()).isEqualTo(day);
        assertThat(Received.at(day, LocalTime.of(4, 30)).time()).contains(LocalTime.of(4, 30));
    }

    @Test
    void theStoryNamesThePartsThatWerePutRight() {
        Answers before = Answers.NONE.with(SignalQuestions.DANGER, Danger.UNKNOWN);
        Answers after = before.with(SignalQuestions.DANGER, Danger.YES)
                .with(SignalQuestions.ACTION, "112")
                .with(SignalQuestions.SENDER_CONTACT, "0888")
                .with(SignalQuestions.PLACE, "пристанището");
        assertThat(FACTS.changed(before, after)).containsExactly("DANGER", "SENDER", "PLACE", "ACTION");
    }

    private static Answers again(Answers answers) {
        return new FactsColumns(answers).facts(answers.of(SignalQuestions.FORMS).orElse(Set.of()));
    }

    private static String some(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> one) {
            return one.all().get(0).name();
        } else if (kind instanceof Kind.Day) {
            return "2026-03-02";
        } else if (kind instanceof Kind.Hour) {
            return "19:40";
        }
        return "SOME";
    }
}

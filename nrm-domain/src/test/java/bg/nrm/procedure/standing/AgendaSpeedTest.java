package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.identifiedFormally;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AgendaSpeedTest {

    /** A case of many years: contacts, revisions, consents given and withdrawn, limits that run. */
    private static Story longStory() {
        Story story = identifiedFormally().done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS);
        while (story.told().entries().size() < 500) {
            story = story.daysLater(2)
                    .contacted()
                    .hoursLater(3)
                    .done(REVISE_RISK_AND_PLAN)
                    .found(Circumstance.RETURN_HOME_RISKY)
                    .consents(REFERRAL, SHARING_OF_INFORMATION, LEGAL_AID)
                    .done(CONTACT_RECEIVING_ORGANISATION, REQUEST_LEGAL_AID)
                    .noLonger(Circumstance.RETURN_HOME_RISKY)
                    .refuses(SHARING_OF_INFORMATION);
        }
        return story.contacted();
    }

    /** The best of many runs, so that what else the machine does is not counted. */
    @Test
    void aCaseOf500EntriesIsEvaluatedWithinTwoMilliseconds() {
        Story story = longStory();
        long best = LongStream.generate(() -> nanos(story)).limit(500).min().orElseThrow();

        assertThat(story.told().entries()).hasSizeGreaterThan(500);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(2));
    }

    @Test
    void tenTimesTheEntriesTakeNoMoreThanThirtyTimesTheTime() {
        Story once = longStory();
        CaseStory tenfold = new CaseStory(IntStream.range(0, 10)
                .boxed()
                .flatMap(time -> once.told().entries().stream())
                .toList());
        Story longer = new Story(once.procedure(), tenfold, once.now(), once.parameters(), once.calendar());
        long best = LongStream.generate(() -> nanos(once)).limit(300).min().orElseThrow();
        long bestOfLonger =
                LongStream.generate(() -> nanos(longer)).limit(300).min().orElseThrow();

        assertThat(bestOfLonger).isLessThan(30 * best);
    }

    private static long nanos(Story story) {
        long start = System.nanoTime();
        Agenda agenda = story.agenda();
        assertThat(agenda.due()).isNotEmpty();
        assertThat(agenda.stages()).hasSize(5);
        return System.nanoTime() - start;
    }
}

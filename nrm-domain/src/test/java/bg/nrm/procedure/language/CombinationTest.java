package bg.nrm.procedure.language;

import static bg.nrm.procedure.language.Confidence.CONFIRMED;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Measure.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two sets that contradict each other: the stricter protection wins and says so. */
class CombinationTest {

    private static final Source GENERAL = Source.measure("1.1", "https://example.org/general");
    private static final Source SPECIAL =
            Source.nrm(Source.Place.Kind.FOREIGNER_MEASURE, "1.1", "https://example.org/special");

    private static Procedure set(SopSet set, Source source, Step... steps) {
        return new Procedure(
                new Edition(set.name(), Set.of(set), Optional.empty(), Optional.empty()),
                List.of(measure(
                        "1.1", Stage.IDENTIFICATION, Kind.IDENTIFICATION_AND_REFERRAL, source, CONFIRMED, steps)),
                List.of(),
                List.of());
    }

    private static Procedure adults(Step... steps) {
        return set(SopSet.ADULTS, GENERAL, steps);
    }

    private static Procedure foreigners(Step... steps) {
        return set(SopSet.FOREIGNERS, SPECIAL, steps);
    }

    private static Step identification() {
        return must(IDENTIFY_INFORMALLY, CONFIRMED).by(ResponsibleRole.PROFESSIONAL);
    }

    private static Step assessment() {
        return must(ASSESS_RISK, CONFIRMED).by(ResponsibleRole.PROFESSIONAL);
    }

    @Test
    void theShorterLimitWinsWhicheverSetHasIt() {
        Step inADay = assessment().within(hours(24).from(IDENTIFY_INFORMALLY));
        Step inAWeek = assessment().within(days(7).from(IDENTIFY_INFORMALLY));

        Procedure one = adults(identification(), inAWeek).and(foreigners(inADay));
        Procedure other = adults(identification(), inADay).and(foreigners(inAWeek));

        assertThat(one.step(ASSESS_RISK).timeLimit().orElseThrow().length()).isEqualTo(hours(24));
        assertThat(other.step(ASSESS_RISK).timeLimit().orElseThrow().length()).isEqualTo(hours(24));
        assertThat(one.precedences())
                .containsExactly(new Prevailing(Prevailing.Matter.LIMIT, ASSESS_RISK, SPECIAL, GENERAL));
        assertThat(other.precedences())
                .containsExactly(new Prevailing(Prevailing.Matter.LIMIT, ASSESS_RISK, GENERAL, SPECIAL));
    }

    @Test
    void aDutyWinsOverAPossibility() {
        Procedure whole = adults(identification(), may(ASSESS_RISK, CONFIRMED).by(ResponsibleRole.PROFESSIONAL))
                .and(foreigners(assessment()));

        assertThat(whole.step(ASSESS_RISK).strength()).isEqualTo(Strength.MUST);
        assertThat(whole.precedences())
                .containsExactly(new Prevailing(Prevailing.Matter.STRENGTH, ASSESS_RISK, SPECIAL, GENERAL));
    }

    @Test
    void theConditionsOfBothHold() {
        Procedure whole = adults(identification(), assessment().after(IDENTIFY_INFORMALLY))
                .and(foreigners(assessment()
                        .notWhile(Circumstance.LIFE_AT_RISK)
                        .neverWhile(Circumstance.ASYLUM_SEEKER, SPECIAL)));

        assertThat(whole.step(ASSESS_RISK).conditions(Strength.MUST)).hasSize(2);
        assertThat(whole.step(ASSESS_RISK).prohibitions()).hasSize(1);
        assertThat(whole.precedences()).isEmpty();
    }

    @Test
    void whatOnlyOneSetKnowsIsThereWithItsOwnSource() {
        Procedure whole = adults(identification())
                .and(foreigners(must(BOOK_INTERPRETER, CONFIRMED).by(ResponsibleRole.PROFESSIONAL)));

        assertThat(whole.cite(IDENTIFY_INFORMALLY).source()).isEqualTo(GENERAL);
        assertThat(whole.cite(BOOK_INTERPRETER).source()).isEqualTo(SPECIAL);
        assertThat(whole.measures()).hasSize(1);
    }

    @Test
    void theRulesForChildrenSayWhoActs() {
        Step onATrack = assessment().byWhile(Circumstance.ASYLUM_SEEKER, ResponsibleRole.REFUGEE_AGENCY);
        Step ofChildren = must(ASSESS_RISK, CONFIRMED).by(ResponsibleRole.SOCIAL_ASSISTANCE);

        Procedure adult = adults(identification(), assessment()).and(foreigners(onATrack));
        Procedure child =
                set(SopSet.CHILDREN, GENERAL, identification(), ofChildren).and(foreigners(onATrack));

        assertThat(adult.step(ASSESS_RISK).settled(known -> true).responsible())
                .containsExactly(ResponsibleRole.REFUGEE_AGENCY);
        assertThat(child.step(ASSESS_RISK).settled(known -> true).responsible())
                .containsExactly(ResponsibleRole.SOCIAL_ASSISTANCE);
        assertThat(child.precedences())
                .containsExactly(new Prevailing(Prevailing.Matter.RESPONSIBLE, ASSESS_RISK, GENERAL, SPECIAL));
    }

    @Test
    void whoActedBeforeMayStillWriteItDown() {
        Step settled = assessment()
                .byWhile(Circumstance.ASYLUM_SEEKER, ResponsibleRole.REFUGEE_AGENCY)
                .settled(known -> true);

        assertThat(settled.recorders())
                .containsExactlyInAnyOrder(ResponsibleRole.REFUGEE_AGENCY, ResponsibleRole.PROFESSIONAL);
    }
}

package bg.nrm.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import bg.nrm.procedure.language.*;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private final Words bulgarian = Words.in(Locale.forLanguageTag("bg-BG"));
    private final Words english = Words.in(Locale.UK);

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasAWordingInBothLanguages(Enum<?> term) {
        assertThat(bulgarian.of(term)).isNotBlank();
        assertThat(english.of(term)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void everyStepHasARuleAndAButton(StepId step) {
        for (Words words : List.of(bulgarian, english)) {
            assertThat(words.rule(Editions.ADULTS_1, step)).endsWith(".");
            assertThat(words.rule(Editions.CHILDREN_1, step)).endsWith(".");
            assertThat(words.button(step)).isNotBlank().doesNotEndWith(".");
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(bulgarian.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()));
    }

    @Test
    void bulgarianHasNoLatinLettersAndEnglishNoCyrillic() {
        assertThat(bulgarian.rule(Editions.ADULTS_1, StepId.ASSESS_RISK)).doesNotContainPattern("[A-Za-z]");
        assertThat(english.bundle().keySet())
                .allSatisfy(key -> assertThat(english.text(key)).doesNotContainPattern("[а-яА-Я]"));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void everyLackIsASentenceAndEveryWayOutAnAction(Lack lack) {
        for (Words words : List.of(bulgarian, english)) {
            assertThat(words.of(lack)).doesNotContain("%").endsWith(".");
            assertThatCode(() -> lack.waysOut().forEach(words::of)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyKindOfLackIsSaid() {
        assertThat(lacks().map(Object::getClass)).contains(Lack.class.getPermittedSubclasses());
    }

    @Test
    void obstaclesSpeakAsTheWorkerKnowsThem() {
        assertThat(bulgarian.of(new Lack.ConsentMissing(Consent.REFERRAL, false)))
                .isEqualTo("Липсва съгласие за насочване.");
        assertThat(bulgarian.of(new Lack.ConsentMissing(Consent.SHARING_OF_INFORMATION, false)))
                .isEqualTo("Не е избрано кои данни се споделят.");
        assertThat(bulgarian.of(Editions.ADULTS_1.cite(StepId.OBTAIN_CONSENT_TO_REFERRAL)))
                .isEqualTo("НМН, мярка 1.4, стъпка 1");
    }

    @Test
    void anyOtherLanguageReadsBulgarian() {
        assertThat(Words.in(Locale.FRENCH).of(Stage.REFERRAL)).isEqualTo("Насочване");
    }

    static Stream<Enum<?>> terms() {
        return Stream.of(
                        StepId.class,
                        ResponsibleRole.class,
                        Consent.class,
                        Circumstance.class,
                        Occurrence.class,
                        PeriodId.class,
                        Document.class,
                        Unit.class,
                        Parameter.class,
                        Strength.class,
                        Stage.class,
                        Act.class,
                        Source.Place.Kind.class,
                        Principle.class,
                        Confidence.class,
                        SopSet.class,
                        Circle.class,
                        Measure.Kind.class,
                        DeviationReason.class,
                        Ground.class,
                        PeriodEnd.class,
                        ClosingReason.class,
                        ReopeningReason.class,
                        Duty.Standing.class,
                        Clock.State.class,
                        Clock.AtExpiry.class,
                        PeriodStanding.State.class,
                        StageStanding.State.class,
                        StageStanding.Mark.class,
                        Pause.Kind.class)
                .flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    static Stream<Lack> lacks() {
        Instant moment = Instant.parse("2026-11-23T08:24:00Z");
        Pause.Kind[] kinds = Pause.Kind.values();
        return Stream.of(
                        Stream.of(
                                new Lack.NoDeviation(StepId.EXPEL),
                                new Lack.StepMissing(Set.of(StepId.ASSESS_RISK, StepId.AGREE_SAFETY_PLAN)),
                                new Lack.NotConcerned(Set.of(Consent.SAFE_RETURN, Circumstance.FINAL_ACT)),
                                new Lack.AgreedTooLate(Consent.PROCEEDINGS, PeriodId.REFLECTION),
                                new Lack.CaseIsClosed(ClosingReason.GOALS_MET, moment),
                                new Lack.NotResponsible(Set.of(ResponsibleRole.SHELTER, ResponsibleRole.LAWYER))),
                        Stream.of(Consent.values()).flatMap(consent -> Stream.of(true, false)
                                .map(refused -> new Lack.ConsentMissing(consent, refused))),
                        Stream.of(Circumstance.values())
                                .flatMap(circumstance -> Stream.of(
                                        new Lack.CircumstanceMissing(circumstance),
                                        new Lack.Forbidden(circumstance),
                                        new Lack.CircumstancePrevails(circumstance))),
                        Stream.of(Optional.of(moment), Optional.<Instant>empty())
                                .flatMap(at -> Stream.of(
                                        new Lack.PeriodRunning(PeriodId.REFLECTION, at),
                                        new Lack.PeriodNotRunning(PeriodId.STATE_COMPENSATION, at))),
                        Stream.of(kinds)
                                .map(kind -> new Pause(
                                        kind, Ground.HARM_FEARED, Optional.empty(), moment, LocalDate.of(2026, 12, 2)))
                                .map(pause -> new Lack.StepPaused(StepId.VERIFY_IDENTITY, pause)))
                .flatMap(lacks -> lacks);
    }
}

package bg.nrm.procedure.language;

import static bg.nrm.procedure.language.Sop.after;
import static bg.nrm.procedure.language.Sop.measure;
import static bg.nrm.procedure.language.Sop.must;
import static bg.nrm.procedure.language.StepId.*;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bg.nrm.procedure.language.Measure.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Principle 1: a procedure in which support waits for willingness to cooperate cannot even be written down. */
class UnconditionalSupportTest {

    private static final Source SOURCE = Source.principle(1, "https://nrm.bg/");

    private static final Step DECISION = must(DECIDE_WHETHER_TO_COOPERATE, Confidence.CONFIRMED)
            .by(ResponsibleRole.PERSON)
            .asksFor(Consent.PROCEEDINGS);

    private static Step shelter() {
        return must(ACCOMMODATE_IN_EMERGENCY, Confidence.CONFIRMED).by(ResponsibleRole.SHELTER);
    }

    private static Procedure procedure(Kind kind, Step... steps) {
        Measure decision = measure("2.2", Stage.SUPPORT, Kind.SUPPORT, SOURCE, Confidence.CONFIRMED, DECISION);
        Measure other = measure("2.1", Stage.PROTECTION, kind, SOURCE, Confidence.CONFIRMED, steps);
        Edition edition = new Edition("test", Set.of(SopSet.ADULTS), Optional.empty(), Optional.empty());
        return new Procedure(edition, List.of(decision, other), List.of(), List.of());
    }

    static Stream<Step> conditionalShelters() {
        return Stream.of(
                shelter().needs(Consent.PROCEEDINGS),
                shelter().given(Consent.PROCEEDINGS),
                shelter().given(Circumstance.RETURN_HOME_RISKY, Consent.PROCEEDINGS),
                shelter().given(DECIDE_WHETHER_TO_COOPERATE),
                shelter().after(DECIDE_WHETHER_TO_COOPERATE),
                shelter().shouldBe(after(DECIDE_WHETHER_TO_COOPERATE)),
                shelter().afterEvery(DECIDE_WHETHER_TO_COOPERATE),
                shelter().afterEvery(Consent.PROCEEDINGS));
    }

    @ParameterizedTest
    @MethodSource("conditionalShelters")
    void noShelterForCooperation(Step conditional) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> procedure(Kind.SUPPORT, conditional))
                .withMessageContaining("ACCOMMODATE_IN_EMERGENCY")
                .withMessageContaining("principle 1");
    }

    @Test
    void notEvenByWayOfAnotherStep() {
        Step signal = must(REQUEST_LEGAL_AID, Confidence.CONFIRMED)
                .by(ResponsibleRole.LAWYER)
                .after(DECIDE_WHETHER_TO_COOPERATE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> procedure(Kind.SUPPORT, signal, shelter().after(REQUEST_LEGAL_AID)));
    }

    @Test
    void proceedingsMayAskForIt() {
        assertThatCode(() -> procedure(Kind.PROCEEDINGS, shelter().needs(Consent.PROCEEDINGS)))
                .doesNotThrowAnyException();
    }

    @Test
    void supportThatAsksForAnythingElseMayBeWritten() {
        assertThatCode(() -> procedure(Kind.SUPPORT, shelter().needs(Consent.REFERRAL)))
                .doesNotThrowAnyException();
    }
}

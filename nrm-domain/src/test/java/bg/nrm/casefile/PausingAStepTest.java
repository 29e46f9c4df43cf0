package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Ground;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestingAStepTest {

    private static final Length OF_LAW = new Span(24, Unit.HOURS);
    private static final Instant DUE = Instant.parse("2026-11-17T21:59:59Z");
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATOR", "HEAD", "COMMISSION", "PERSON", "CHILD_PROTECTION", "OTHER"})
    void aLimitOfTheLawIsNotMadeLongerByThoseItBinds(String allowedBy) {
        assertThat(PausingAStep.extension(clock(OF_LAW), rest(NEXT, allowedBy), Parameters.proposed()))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("allowedBy", "limit.ofLaw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROSECUTOR", "COURT"})
    void aProsecutorOrACourtMayGiveMoreTimeThanTheLaw(String allowedBy) {
        assertThat(PausingAStep.extension(clock(OF_LAW), rest(NEXT, allowedBy), Parameters.proposed()))
                .isEmpty();
    }

    @Test
    void whoGivesMoreTimeThanTheLawIsASetting() {
        Parameters anybody =
                Parameters.proposed().with(Parameter.MORE_TIME_BY_PROSECUTOR_OR_COURT_ONLY, BigDecimal.ZERO);
        assertThat(PausingAStep.extension(clock(OF_LAW), rest(NEXT, "HEAD"), anybody))
                .isEmpty();
    }

    @Test
    void notEvenFearOfHarmMakesALimitOfTheLawLonger() {
        Allowance feared = new Allowance(Ground.HARM_FEARED, NEXT, Optional.empty(), Optional.empty());
        assertThat(PausingAStep.extension(clock(OF_LAW), feared, Parameters.proposed()))
                .extracting(Problem::code)
                .containsExactly("limit.ofLaw");
    }

    @Test
    void aConfiguredLimitIsMadeLongerByWhoeverIsAllowedTo() {
        assertThat(PausingAStep.extension(
                        clock(Parameter.REFERRAL_ANSWER), rest(NEXT, "COORDINATOR"), Parameters.proposed()))
                .isEmpty();
    }

    @Test
    void moreTimeIsMoreThanThereIs() {
        assertThat(PausingAStep.extension(
                        clock(Parameter.REFERRAL_ANSWER),
                        rest(NEXT.minusDays(1), "COORDINATOR"),
                        Parameters.proposed()))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("until", "date.early"));
    }

    private static Allowance rest(LocalDate until, String allowedBy) {
        return new Allowance(Ground.WAITING_FOR_OTHERS, until, Optional.of("SOP_RULE"), Optional.of(allowedBy));
    }

    private static Clock clock(Length length) {
        return new Clock(
                Clock.State.ON_TIME,
                Clock.AtExpiry.BECOMES_LATE,
                length,
                DUE.minus(Duration.ofHours(24)),
                DUE,
                false,
                Duration.ofHours(24),
                1);
    }
}

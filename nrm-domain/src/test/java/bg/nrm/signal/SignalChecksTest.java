package bg.nrm.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.person.Age;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonChecks;
import bg.nrm.question.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignalChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:24:00Z");

    private final CodeLists codes = new KnownCodes();
    private final SignalChecks checks = new SignalChecks(codes, new NoPersonChecks());

    @Test
    void aCallOfWhichAlmostNothingIsKnownCanBeRegistered() {
        assertThat(problems(facts(Received.on(TODAY)))).isEmpty();
    }

    @Test
    void aDayAheadCannot() {
        assertThat(problems(facts(Received.on(TODAY.plusDays(1)))))
                .containsExactly(Problem.at("received", "date.future", TODAY));
    }

    @Test
    void anHourAheadCannotEither() {
        assertThat(problems(facts(Received.at(TODAY, LocalTime.of(10, 25)))))
                .containsExactly(Problem.at("time", "time.future"));
        assertThat(problems(facts(Received.at(TODAY, LocalTime.of(10, 24))))).isEmpty();
    }

    @Test
    void todayIsTheDayInSofia() {
        Instant lateEvening = Instant.parse("2026-11-23T22:30:00Z");
        assertThat(checks.problems(facts(Received.on(TODAY.plusDays(1))), lateEvening))
                .isEmpty();
    }

    @Test
    void aDayBeforeTheActIsASlip() {
        assertThat(problems(facts(Received.on(LocalDate.of(1026, 11, 23)))))
                .containsExactly(Problem.at("received", "date.early", LocalDate.of(2003, 5, 20)));
    }

    @Test
    void anHourThatTheClocksLeaptOverIsNone() {
        Received skipped = Received.on(LocalDate.of(2026, 3, 29));
        assertThat(problems(facts(skipped).with(SignalQuestions.TIME, LocalTime.of(3, 30))))
                .containsExactly(Problem.at("time", "time.skipped"));
    }

    @Test
    void aBulgarianDistrictLiesInBulgaria() {
        Answers inBurgas = facts(Received.on(TODAY)).with(SignalQuestions.DISTRICT, "BGS");
        assertThat(problems(inBurgas.with(SignalQuestions.COUNTRY, "DE")))
                .containsExactly(Problem.at("district", "district.abroad"));
        assertThat(problems(inBurgas.with(SignalQuestions.COUNTRY, "BG"))).isEmpty();
        assertThat(problems(inBurgas)).isEmpty();
    }

    @Test
    void withoutChannelDayAndSenderItIsNoSignal() {
        assertThat(problems(Answers.NONE))
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        tuple("channel", "choice.missing"),
                        tuple("received", "field.missing"),
                        tuple("sender", "choice.missing"));
    }

    @Test
    void codesOfNoListAreRefused() {
        Answers facts = facts(Received.on(TODAY))
                .with(SignalQuestions.CHANNEL, "PIGEON")
                .with(SignalQuestions.SENDER, "GHOST")
                .with(SignalQuestions.COUNTRY, "XX")
                .with(SignalQuestions.DISTRICT, "QQQ")
                .with(SignalQuestions.LANGUAGE, "xx")
                .with(SignalQuestions.FORMS, Set.of("LABOUR", "MAGIC"));
        assertThat(problems(facts))
                .extracting(Problem::field)
                .containsExactly("channel", "sender", "country", "district", "forms", "language", "district");
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithTheirNumber() {
        assertThat(checks.problems(intake("я".repeat(100_000), List.of()), NOW))
                .containsExactly(Problem.at("narrative", "text.long", 100_000, 4000));
        assertThat(checks.problems(intake("я".repeat(4000), List.of()), NOW)).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnceAndOfWhom() {
        Answers unborn = PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(TODAY.plusDays(1))));
        SignalChecks all = new SignalChecks(codes, new UnbornChecks());
        Intake intake = new Intake(
                UUID.randomUUID(),
                facts(Received.on(TODAY.plusDays(1))),
                "",
                List.of(PersonAnswers.UNKNOWN, unborn),
                Sharing.COMMISSIONS);
        assertThat(all.problems(intake, NOW))
                .extracting(Problem::field)
                .containsExactly("received", "persons[1].age.born");
    }

    @Test
    void aSignalMayNameManyPersonsButNotACrowd() {
        assertThat(checks.problems(intake("", people(12)), NOW)).isEmpty();
        assertThat(checks.problems(intake("", people(51)), NOW))
                .containsExactly(Problem.at("persons", "number.range", 0, 50));
    }

    private static List<Answers> people(int count) {
        return java.util.Collections.nCopies(count, PersonAnswers.UNKNOWN);
    }

    private static Intake intake(String narrative, List<Answers> persons) {
        return new Intake(UUID.randomUUID(), facts(Received.on(TODAY)), narrative, persons, Sharing.COMMISSIONS);
    }

    private static Answers facts(Received received) {
        return Answers.NONE
                .with(SignalQuestions.DANGER, Danger.UNKNOWN)
                .with(SignalQuestions.URGENCY, Urgency.UNKNOWN)
                .with(SignalQuestions.CHANNEL, "PHONE")
                .with(SignalQuestions.RECEIVED, received.day())
                .kept(SignalQuestions.TIME, received.time().orElse(null))
                .with(SignalQuestions.SENDER, "ANONYMOUS");
    }

    private List<Problem> problems(Answers facts) {
        return checks.problems(facts, NOW);
    }

    private static final class KnownCodes extends CodeLists {
        private static final Set<String> KNOWN =
                Set.of("PHONE", "SELF", "ANONYMOUS", "BG", "DE", "BGS", "bg", "LABOUR");

        @Override
        public boolean has(String list, String code) {
            return KNOWN.contains(code);
        }
    }

    private static final class NoPersonChecks extends PersonChecks {
        @Override
        public List<Problem> problems(Answers details, LocalDate today) {
            return List.of();
        }
    }

    private static final class UnbornChecks extends PersonChecks {
        @Override
        public List<Problem> problems(Answers details, LocalDate today) {
            return details.equals(PersonAnswers.UNKNOWN)
                    ? List.of()
                    : List.of(Problem.at("age.born", "date.future", today));
        }
    }

    @Test
    void aReasonThatNobodyCanReadIsNone() {
        assertThat(new Triage(SignalOutcome.values()[0], "\u00A0\u200B\u2800").reason())
                .isEmpty();
    }
}

package bg.nrm.procedure.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something to be done for the person: by someone, in order, in time, and not against their will. */
public record Step(StepId id, Strength strength, Optional<Integer> number, Confidence confidence, Clauses said) {

    Step(StepId id, Strength strength, Optional<Integer> number, Confidence confidence, List<Clause> clauses) {
        this(id, strength, number, confidence, new Clauses(clauses));
    }

    /** In the order in which it is written. */
    public List<Clause> clauses() {
        return said.all;
    }

    public Step recordedBy(ResponsibleRole... roles) {
        return with(new Clause.RecordedBy(Set.of(roles)));
    }

    /** While this holds the step is theirs; the others may still write it down. */
    public Step byWhile(Circumstance circumstance, ResponsibleRole... roles) {
        return with(new Clause.ByWhile(circumstance, Set.of(roles)));
    }

    /** Forbidden while this holds; no deviation lifts it. */
    public Step neverWhile(Circumstance circumstance, Source source) {
        return with(new Clause.Never(circumstance, source));
    }

    /** Where waiting may cost a life, whoever is there takes it, whatever stands in the way. */
    public Step savesLives() {
        return with(new Clause.DeviatesFor(Set.of(DeviationReason.values()), true));
    }

    /** The same for danger to the person alone. */
    public Step savesThePerson() {
        return with(
                new Clause.DeviatesFor(Set.of(DeviationReason.LIFE_AT_RISK, DeviationReason.HEALTH_EMERGENCY), true));
    }

    /** Where waiting may cost a life it is taken, whatever stands in the way, but only by those whose step it is. */
    public Step savesLivesInItsOwnHands() {
        return with(new Clause.DeviatesFor(Set.of(DeviationReason.values()), false));
    }

    /** Tells all these authorities in one act. */
    public Step notifies(ResponsibleRole... authorities) {
        return with(new Clause.Notifies(Set.of(authorities)));
    }

    /** Due again and again while the period runs. */
    public Step repeats(Length interval, PeriodId period) {
        return with(new Clause.Repeats(List.of(interval), period));
    }

    /** Due so long after the beginning of the period, one time after the other. */
    public Step scheduled(PeriodId period, Length... turns) {
        return with(new Clause.Repeats(List.of(turns), period));
    }

    /** Each time it tells something of its own. */
    public Step anyTimes() {
        return with(new Clause.AnyTimes());
    }

    /** Whether it stays possible after it was taken. */
    public boolean isAnyTimes() {
        return said.anyTimes;
    }

    /** Concerns only cases in which one of these facts holds. */
    public Step given(Fact... anyOf) {
        return with(new Clause.Given(Set.of(anyOf)));
    }

    /** Concerns only cases in which this was agreed to before the period ran out. */
    public Step givenInTime(Consent consent, PeriodId period) {
        return given(consent).with(new Clause.GivenInTime(consent, period));
    }

    public Step after(StepId step, Circumstance... exceptions) {
        return must(new Condition.StepDone(Set.of(step)), exceptions);
    }

    public Step needs(Consent consent, Circumstance... exceptions) {
        return must(new Condition.ConsentGiven(consent), exceptions);
    }

    /** Possible only once all these have been found. */
    public Step provided(Circumstance... all) {
        return with(Stream.of(all).map(Condition.Holds::new).map(this::blocking));
    }

    public Step notWhile(Circumstance circumstance) {
        return must(new Condition.HoldsNot(circumstance));
    }

    public Step notDuring(PeriodId period) {
        return must(new Condition.NotRunning(period));
    }

    /** Possible only while the period runs; the period's end is the end of the possibility. */
    public Step during(PeriodId period) {
        return must(new Condition.Running(period)).until(period);
    }

    public Step until(PeriodId period) {
        return with(new Clause.Until(period));
    }

    /** Principle 2: not without a recorded risk assessment. */
    public Step onceRiskIsAssessed() {
        return with(new Clause.Requires(
                Strength.MUST,
                new Condition.StepDone(Set.of(StepId.ASSESS_RISK)),
                Set.of(),
                Optional.of(Principle.SAFETY)));
    }

    /** A recommendation: its absence warns and does not block. */
    public Step shouldBe(Condition condition) {
        return with(new Clause.Requires(Strength.SHOULD, condition, Set.of(), Optional.empty()));
    }

    public Step asksFor(Consent consent) {
        return with(new Clause.AsksFor(consent));
    }

    /** Whoever does the other step has done this one too. */
    public Step alsoDoneBy(StepId other) {
        return with(new Clause.AlsoDoneBy(other));
    }

    public Step afterEvery(Event... events) {
        return with(new Clause.AfterEvery(Set.of(events)));
    }

    public Step within(TimeLimit limit) {
        return with(new Clause.Within(limit));
    }

    public Step produces(Document... documents) {
        return with(new Clause.Produces(Set.of(documents)));
    }

    public Step according(Source source) {
        return with(new Clause.According(source));
    }

    public Set<ResponsibleRole> responsible() {
        return said.responsible;
    }

    /** The step as it is in a case in which these circumstances hold: who acts is settled. */
    public Step settled(Predicate<Circumstance> holds) {
        return said.entrusting.isEmpty() ? this : entrusted(holds);
    }

    private Step entrusted(Predicate<Circumstance> holds) {
        return said.entrusting.stream()
                .filter(by -> holds.test(by.circumstance()))
                .findFirst()
                .map(this::entrusted)
                .orElse(this);
    }

    private Step entrusted(Clause.ByWhile by) {
        Stream<Clause> others = said.all.stream()
                .filter(clause -> !(clause instanceof Clause.By) && !(clause instanceof Clause.ByWhile));
        Stream<Clause> theirs =
                Stream.of(new Clause.By(by.roles(), isExclusive()), new Clause.RecordedBy(responsible()));
        return new Step(
                id, strength, number, confidence, Stream.concat(theirs, others).toList());
    }

    /** Everybody who may record it: those who act and those who may write it down for them. */
    public Set<ResponsibleRole> recorders() {
        return said.recorders;
    }

    public boolean isExclusive() {
        return said.exclusive;
    }

    /** Each set is a list of alternatives. */
    public List<Set<Fact>> circumstances() {
        return said.circumstances;
    }

    /** What has to be agreed to before a period runs out, so that the step is due at all. */
    public Optional<Clause.GivenInTime> inTime() {
        return said.inTime;
    }

    public List<Clause.Requires> conditions(Strength strength) {
        return strength == Strength.MUST ? said.musts : said.shoulds;
    }

    public List<Clause.Never> prohibitions() {
        return said.prohibitions;
    }

    /** For which reasons it may be taken although something stands in the way; empty: for none. */
    public Set<DeviationReason> deviationReasons() {
        return said.deviationReasons;
    }

    /** Whether danger lifts what stands in its way. */
    public boolean isDeviable() {
        return !said.deviationReasons.isEmpty();
    }

    /** Whether under a deviation others than those whose step it is may take it. */
    public boolean isHandedOverByDeviation() {
        return said.handedOverByDeviation && !said.exclusive;
    }

    /** The authorities that are told in one act; empty for a step that tells nobody. */
    public Set<ResponsibleRole> notified() {
        return said.notified;
    }

    public Optional<Clause.Repeats> repetition() {
        return said.repetition;
    }

    public Optional<Consent> asksFor() {
        return said.asksFor;
    }

    public Optional<StepId> doneWith() {
        return said.doneWith;
    }

    /** What makes it due again; empty for a step that is done once. */
    public Set<Event> recursAfter() {
        return said.recursAfter;
    }

    public Optional<TimeLimit> timeLimit() {
        return said.timeLimit;
    }

    public Optional<PeriodId> period() {
        return said.period;
    }

    /** Whether the end of the period is the end of the possibility. */
    public boolean runsOnlyDuring(PeriodId period) {
        return conditions(Strength.MUST).stream()
                .anyMatch(requires -> requires.condition().equals(new Condition.Running(period)));
    }

    public Set<Document> documents() {
        return said.documents;
    }

    public Optional<Source> source() {
        return said.source;
    }

    /** The circumstances some clause looks at. */
    Stream<Circumstance> dependsOn() {
        return said.all.stream()
                .flatMap(Step::looksAt)
                .filter(Circumstance.class::isInstance)
                .map(Circumstance.class::cast);
    }

    private static Stream<? extends Event> looksAt(Clause clause) {
        if (clause instanceof Clause.Given given) {
            return given.anyOf().stream();
        }
        if (clause instanceof Clause.Requires requires) {
            return Stream.concat(requires.exceptions().stream(), looksAt(requires.condition()));
        }
        if (clause instanceof Clause.AfterEvery every) {
            return every.events().stream();
        }
        if (clause instanceof Clause.ByWhile by) {
            return Stream.of(by.circumstance());
        }
        return clause instanceof Clause.Never never ? Stream.of(never.circumstance()) : Stream.empty();
    }

    private static Stream<Circumstance> looksAt(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return Stream.of(holds.circumstance());
        }
        return condition instanceof Condition.HoldsNot not ? Stream.of(not.circumstance()) : Stream.empty();
    }

    private Step must(Condition condition, Circumstance... exceptions) {
        return with(new Clause.Requires(Strength.MUST, condition, Set.of(exceptions), Optional.empty()));
    }

    private Clause blocking(Condition condition) {
        return new Clause.Requires(Strength.MUST, condition, Set.of(), Optional.empty());
    }

    private Step with(Clause clause) {
        return with(Stream.of(clause));
    }

    private Step with(Stream<? extends Clause> more) {
        return new Step(
                id,
                strength,
                number,
                confidence,
                Stream.concat(said.all.stream(), more).toList());
    }
}

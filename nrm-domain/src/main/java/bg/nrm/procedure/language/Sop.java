package bg.nrm.procedure.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words in which the SOP is written down in code. Import them statically. */
public final class Sop {

    private Sop() {}

    public static Measure measure(
            String number, Stage stage, Measure.Kind kind, Source source, Confidence confidence, Step... steps) {
        return new Measure(number, stage, kind, source, confidence, List.of(steps));
    }

    /** Begins a duty. It is no step until someone is responsible for it. */
    public static Unassigned must(int number, StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.MUST, Optional.of(number), confidence);
    }

    /** Begins a duty that has no number of its own in the text. */
    public static Unassigned must(StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.MUST, Optional.empty(), confidence);
    }

    public static Unassigned should(int number, StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.SHOULD, Optional.of(number), confidence);
    }

    public static Unassigned should(StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.SHOULD, Optional.empty(), confidence);
    }

    public static Unassigned may(int number, StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.MAY, Optional.of(number), confidence);
    }

    public static Unassigned may(StepId id, Confidence confidence) {
        return new Unassigned(id, Strength.MAY, Optional.empty(), confidence);
    }

    public static Period period(PeriodId id, Source source, Confidence confidence) {
        return new Period(id, source, confidence, List.of());
    }

    public static Notice notice(
            Principle principle, Circumstance circumstance, ResponsibleRole reader, ResponsibleRole... others) {
        return new Notice(principle, circumstance, EnumSet.of(reader, others));
    }

    public static Span hours(int amount) {
        return new Span(amount, Unit.HOURS);
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    public static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }

    /** Reads as a word only: {@code needs(CONSENT, unless(LIFE_AT_RISK))}. */
    public static Circumstance unless(Circumstance exception) {
        return exception;
    }

    public static Condition after(StepId step) {
        return new Condition.StepDone(Set.of(step));
    }

    public static Condition afterEither(StepId step, StepId other) {
        return new Condition.StepDone(Set.of(step, other));
    }

    public static Condition afterTheEndOf(PeriodId period) {
        return new Condition.NotRunning(period);
    }

    public static Condition outside(Circumstance circumstance) {
        return new Condition.HoldsNot(circumstance);
    }

    /** A step in the making: named, and without anybody responsible. */
    public record Unassigned(StepId id, Strength strength, Optional<Integer> number, Confidence confidence) {

        public Step by(ResponsibleRole role, ResponsibleRole... others) {
            return step(EnumSet.of(role, others), false);
        }

        /** For steps that even a deviation hands to nobody else, such as formal identification. */
        public Step byNoOneBut(ResponsibleRole role) {
            return step(EnumSet.of(role), true);
        }

        private Step step(Set<ResponsibleRole> roles, boolean exclusive) {
            return new Step(id, strength, number, confidence, List.of(new Clause.By(roles, exclusive)));
        }
    }
}

package bg.nrm.procedure.language;

import java.util.List;

/** A measure of the SOP: its number, its place on the person's path, its source and how surely it is known, its steps. */
public record Measure(String number, Stage stage, Kind kind, Source source, Confidence confidence, List<Step> steps) {

    /** What a measure is for decides which principles guard its steps. */
    public enum Kind {
        IDENTIFICATION_AND_REFERRAL,
        /** No step starts without a recorded risk assessment (principle 2). */
        SUPPORT,
        /** The only kind of measure that may ask whether the person cooperates (principle 1). */
        PROCEEDINGS,
        COMPENSATION
    }

    public Measure {
        steps = List.copyOf(steps);
    }

    /** Where this step is written, for the worker to look it up. */
    public Citation cite(Step step) {
        return step.source().map(Citation::of).orElseGet(() -> new Citation(source, step.number()));
    }
}

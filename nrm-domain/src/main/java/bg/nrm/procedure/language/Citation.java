package bg.nrm.procedure.language;

import java.util.Optional;

/** The place a worker is pointed to: a source and, where the rule belongs to a numbered step, the step's number. */
public record Citation(Source source, Optional<Integer> step) {

    public static Citation of(Source source) {
        return new Citation(source, Optional.empty());
    }
}

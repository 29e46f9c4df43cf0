package bg.nrm.procedure.language;

import java.time.Duration;

/** How long a limit or a period is: a number the law fixes, or a parameter somebody configures. */
public sealed interface Length permits Span, Parameter {

    /** Whether the law itself names the number. */
    default boolean isStatutory() {
        return this instanceof Span;
    }

    /** As proposed, and only roughly: enough to tell which of two is shorter. */
    Duration roughly();
}

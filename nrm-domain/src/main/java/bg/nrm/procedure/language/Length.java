package bg.nrm.procedure.language;

/** How long a limit or a period is: a number the law fixes, or a parameter somebody configures. */
public sealed interface Length permits Span, Parameter {

    /** Whether the law itself names the number. */
    default boolean isStatutory() {
        return this instanceof Span;
    }
}

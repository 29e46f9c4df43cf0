package bg.nrm.procedure.language;

/** Something that happens in a case at a moment, so that time can be counted from it. */
public sealed interface Event permits Fact, StepId, Occurrence {

    String name();
}

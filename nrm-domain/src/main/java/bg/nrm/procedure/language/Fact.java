package bg.nrm.procedure.language;

/** Something that holds in a case, so that a rule can depend on it: a circumstance, a consent, a step that has been taken. */
public sealed interface Fact extends Event permits Circumstance, Consent, StepId {}

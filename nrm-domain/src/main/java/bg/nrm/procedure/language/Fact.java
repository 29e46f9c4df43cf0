package bg.nrm.procedure.language;

/** Something that holds in a case until it no longer does, so that a rule can depend on it. */
public sealed interface Fact extends Event permits Circumstance, Consent {}

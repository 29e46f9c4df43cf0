package bg.nrm.procedure.language;

/** A set says of a period that it is not for the persons it is written for. */
public record Exclusion(PeriodId period, Source source) {}

package bg.nrm.codes;

import java.time.LocalDate;

/** A parameter has a new value from a day on, today or later. */
public record ParameterSet(String code, LocalDate validFrom) {}

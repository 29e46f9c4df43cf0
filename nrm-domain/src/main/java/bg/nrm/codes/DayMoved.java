package bg.nrm.codes;

import java.time.LocalDate;

/** What a day counts as is another now. */
public record DayMoved(LocalDate day) {}

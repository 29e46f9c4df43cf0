package bg.nrm.casefile;

import bg.nrm.procedure.standing.Ground;
import java.time.LocalDate;

/**
 * Why a step or a period gets a rest or more time, and until when.
 *
 * @param until the day on which it is looked at again, or to the end of which it is extended
 */
public record Rest(Ground ground, LocalDate until) {}

package bg.nrm.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a body wants to remember and has not done yet, as lists show it.
 *
 * @param dueOn the day by which it wants to have done it
 */
public record OpenTask(long id, String title, Optional<LocalDate> dueOn) {}

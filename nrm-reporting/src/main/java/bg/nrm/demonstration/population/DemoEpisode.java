package bg.nrm.demonstration.population;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One episode of trafficking.
 *
 * @param crossBorder INTERNAL, CROSS_BORDER or UNKNOWN
 * @param mainForm UNKNOWN when no form is known
 */
public record DemoEpisode(
        LocalDate beganOn,
        Optional<LocalDate> endedOn,
        Optional<String> country,
        Optional<String> district,
        String crossBorder,
        String mainForm,
        SortedSet<String> forms) {}

package bg.nrm.demonstration.population;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody identified the person of a case as a victim.
 *
 * @param level INFORMAL or FORMAL
 * @param first whether it is the person's first identification of that calendar year
 * @param child whether the person was under 18 on that day
 * @param citizenshipGroup BG, EU, NON_EU or UNKNOWN
 * @param knownFrom when it was recorded in the register
 */
public record DemoIdentification(
        String level,
        LocalDate on,
        boolean first,
        String body,
        boolean child,
        String citizenshipGroup,
        Instant knownFrom) {}

package bg.nrm.web.audit;

import java.util.Optional;

/**
 * An event as the page shows it.
 *
 * @param number its number, for a link
 * @param shownNumber its number, to read
 * @param when day and time in Sofia, with seconds
 * @param who number of the user, or the system
 * @param office roles and body
 * @param channel how the request came in
 * @param subject what it was about, in codes; empty for a case that is shown by its reference
 * @param reference of the case
 * @param outcome code of whether the act took place; empty where the row cannot be read
 * @param detail further codes, as they are kept
 */
public record EventFace(
        long number,
        String shownNumber,
        String when,
        String who,
        String office,
        String action,
        String channel,
        String subject,
        Optional<String> reference,
        String basis,
        String outcome,
        String detail) {}

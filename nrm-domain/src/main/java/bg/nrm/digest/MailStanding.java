package bg.nrm.digest;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How the morning mails of the last days stand.
 *
 * @param server the mail server; empty where none is configured, and nothing is sent
 * @param wanted how many users have asked for one
 */
public record MailStanding(Optional<String> server, LocalTime hour, int wanted, List<DigestDay> days) {

    public MailStanding {
        days = List.copyOf(days);
    }
}

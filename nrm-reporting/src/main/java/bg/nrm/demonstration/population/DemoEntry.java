package bg.nrm.demonstration.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing told in the story of a case.
 *
 * @param what the step, consent, circumstance or reason it is about, by the rulebook's name; empty for a bare contact
 * @param agreed the person's answer, for consents
 * @param code the ground or reason, for deviations and suspensions
 * @param body who did or heard it
 * @param other the body at the other end, for referrals and consents
 * @param until review day or new limit, where there is one
 */
public record DemoEntry(
        Kind kind,
        String what,
        Optional<Boolean> agreed,
        Optional<String> code,
        Instant happenedAt,
        Instant recordedAt,
        String body,
        Optional<String> other,
        Optional<LocalDate> until,
        Optional<String> note) {

    /** Kinds of entry, as the rulebook's story knows them. */
    public enum Kind {
        STEP_DONE,
        CONSENT_ANSWERED,
        CIRCUMSTANCE_FOUND,
        CIRCUMSTANCE_ENDED,
        CONTACT_HAPPENED,
        DEVIATION_RECORDED,
        SUSPENDED,
        CASE_CLOSED
    }
}

package bg.nrm.organisation;

import bg.nrm.organisation.Organisation.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A body of the mechanism as everybody may know it: which there are is published.
 *
 * @param code its short sign in files that leave the register
 * @param district the three letters of its district; empty for a national body
 * @param version by which a second administrator notices the first
 */
public record Body(
        long id,
        String code,
        BodyKind kind,
        Wording wording,
        Optional<String> district,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        long version) {

    /** The body as it is now. */
    public static Body of(Organisation organisation) {
        return new Body(
                organisation.id(),
                organisation.code(),
                organisation.kind(),
                organisation.wording(),
                organisation.district(),
                organisation.validFrom(),
                organisation.validTo(),
                organisation.version());
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    public String name(Locale language) {
        return wording.name(language);
    }

    public String shortName(Locale language) {
        return wording.shortName(language);
    }
}

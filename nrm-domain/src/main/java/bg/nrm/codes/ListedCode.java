package bg.nrm.codes;

import bg.nrm.codes.CodeEntry.Labels;
import bg.nrm.codes.CodeEntry.Mapping;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of a code list, as it is chosen from and shown.
 *
 * @param position its place in the list
 * @param validTo the last day on which it can be chosen, once it is to end
 * @param mapping its codes at Eurostat, UNODC and in HTCDS
 * @param version by which a second administrator notices the first
 */
public record ListedCode(
        long id,
        String list,
        String code,
        Labels labels,
        int position,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Mapping mapping,
        long version) {

    /** The value as it is now. */
    public static ListedCode of(CodeEntry entry) {
        return new ListedCode(
                entry.id(),
                entry.list(),
                entry.code(),
                entry.labels(),
                entry.position(),
                entry.validFrom(),
                entry.validTo(),
                entry.mapping(),
                entry.version());
    }

    public String label(Locale language) {
        return "en".equals(language.getLanguage()) ? labels.en() : labels.bg();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

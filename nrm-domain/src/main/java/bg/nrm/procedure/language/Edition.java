package bg.nrm.procedure.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition of a procedure set. The mechanism calls itself an open document, so rules change by a new edition and never in
 * place. An end left empty is not known or not yet there.
 */
public record Edition(String code, SopSet set, Optional<LocalDate> from, Optional<LocalDate> until) {

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}

package bg.nrm.registration;

import java.util.Collection;
import java.util.Set;

/** Citizenship as the tables show it; code list CITIZENSHIP_GROUP. Of several, the one nearest to Bulgaria counts. */
public enum CitizenshipGroup {
    BG,
    EU,
    NON_EU,
    UNKNOWN;

    /** The other member states of the Union, as of 2020-02-01. */
    private static final Set<String> OTHER_MEMBERS = Set.of(
            "AT", "BE", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    static CitizenshipGroup of(Collection<String> countries) {
        if (countries.isEmpty()) {
            return UNKNOWN;
        }
        if (countries.contains("BG")) {
            return BG;
        }
        return countries.stream().anyMatch(OTHER_MEMBERS::contains) ? EU : NON_EU;
    }
}

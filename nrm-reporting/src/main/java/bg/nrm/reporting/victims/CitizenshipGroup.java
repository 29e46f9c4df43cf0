package bg.nrm.reporting.victims;

import java.util.Set;

/** Citizenship as Eurostat groups it: reporting country, other member state, non-member. */
public enum CitizenshipGroup {
    BULGARIA,
    OTHER_EU,
    NON_EU,
    UNKNOWN;

    /**
     * The member states besides Bulgaria in the composition Eurostat has used for all years since 2020 (EU27_2020), ISO 3166-1 alpha-2.
     * The United Kingdom is a non-member for every year.
     */
    private static final Set<String> OTHER_MEMBER_STATES = Set.of(
            "AT", "BE", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** The group of a person with these citizenships; a Bulgarian one comes first, then that of a member state. */
    public static CitizenshipGroup of(Set<String> countries) {
        if (countries.isEmpty()) {
            return UNKNOWN;
        }
        if (countries.contains("BG")) {
            return BULGARIA;
        }
        return countries.stream().anyMatch(OTHER_MEMBER_STATES::contains) ? OTHER_EU : NON_EU;
    }
}

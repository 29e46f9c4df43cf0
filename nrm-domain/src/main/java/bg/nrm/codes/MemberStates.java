package bg.nrm.codes;

import java.util.Set;

/**
 * The member states of the European Union by their codes (ISO 3166-1 alpha-2), as of 1 February 2020 (Eurostat's EU27_2020). Tables count the United
 * Kingdom as a non-member for every year.
 */
public final class MemberStates {

    /** All of them but Bulgaria. */
    public static final Set<String> BESIDES_BULGARIA = Set.of(
            "AT", "BE", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private MemberStates() {}
}

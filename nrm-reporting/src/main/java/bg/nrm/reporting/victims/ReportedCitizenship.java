package bg.nrm.reporting.victims;

import bg.nrm.codes.MemberStates;
import java.util.Set;

/** Citizenship as Eurostat groups it: reporting country, other member state, non-member. */
public enum ReportedCitizenship {
    BULGARIA,
    OTHER_EU,
    NON_EU,
    UNKNOWN;

    /** The group of a person with these citizenships; a Bulgarian one comes first, then that of a member state. */
    public static ReportedCitizenship of(Set<String> countries) {
        if (countries.isEmpty()) {
            return UNKNOWN;
        }
        if (countries.contains("BG")) {
            return BULGARIA;
        }
        return countries.stream().anyMatch(MemberStates.BESIDES_BULGARIA::contains) ? OTHER_EU : NON_EU;
    }
}

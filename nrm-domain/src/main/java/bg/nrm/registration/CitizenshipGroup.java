package bg.nrm.registration;

import bg.nrm.codes.MemberStates;
import java.util.Collection;

/** Citizenship as the tables show it; code list CITIZENSHIP_GROUP. Of several, the one nearest to Bulgaria counts. */
public enum CitizenshipGroup {
    BG,
    EU,
    NON_EU,
    UNKNOWN;

    static CitizenshipGroup of(Collection<String> countries) {
        if (countries.isEmpty()) {
            return UNKNOWN;
        }
        if (countries.contains("BG")) {
            return BG;
        }
        return countries.stream().anyMatch(MemberStates.BESIDES_BULGARIA::contains) ? EU : NON_EU;
    }
}

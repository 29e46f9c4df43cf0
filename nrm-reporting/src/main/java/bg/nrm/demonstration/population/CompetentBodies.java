package bg.nrm.demonstration.population;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Which body is competent where: the codes of the bodies that come with the register. */
final class CompetentBodies {

    static final String NATIONAL_COMMISSION = "NKBTH";
    static final String HOTLINE = "NPO-LINIA";
    static final String CONSULS = "MVNR";
    static final String LEGAL_AID = "NBPP";
    static final String CHILD_AGENCY = "DAZD";

    private static final Set<String> LOCAL_COMMISSIONS =
            Set.of("BLG", "BGS", "VAR", "VTR", "MON", "PAZ", "PVN", "PDV", "RSE", "SLV");
    private static final Map<String, String> PROSECUTION =
            Map.of("BGS", "OP-BGS", "SLV", "OP-SLV", "PDV", "OP-PDV", "VAR", "OP-VAR");
    private static final Map<String, String> POLICE =
            Map.of("BGS", "ODMVR-BGS", "SLV", "ODMVR-SLV", "PDV", "ODMVR-PDV", "VAR", "ODMVR-VAR", "SOF", "SDVR");
    private static final Map<String, String> SOCIAL_ASSISTANCE =
            Map.of("BGS", "DSP-BGS", "VAR", "DSP-VAR", "SLV", "DSP-SLV", "PDV", "DSP-PDV");
    private static final Map<String, String> SHELTERS = Map.of("BGS", "PRIUT-BGS", "VAR", "PRIUT-VAR");

    /** Districts as often as cases come from them; the south-east and the north-east lead. */
    private static final List<String> DISTRICTS = List.of(
            "BGS", "BGS", "BGS", "SLV", "SLV", "SLV", "VAR", "VAR", "PDV", "PDV", "SOF", "SOF", "PAZ", "PAZ", "RSE",
            "PVN", "MON", "VTR", "BLG", "BLG", "DOB", "SZR", "HKV", "JAM", "SHU", "VRC", "KNL", "LOV", "VID", "RAZ");

    private CompetentBodies() {}

    static String district(SplittableRandom random) {
        return DISTRICTS.get(random.nextInt(DISTRICTS.size()));
    }

    static String prosecution(String district) {
        return PROSECUTION.getOrDefault(district, "SP-SOF");
    }

    static String police(String district) {
        return POLICE.getOrDefault(district, "MVR-GDBOP");
    }

    static String commission(String district) {
        return LOCAL_COMMISSIONS.contains(district) ? "MK-" + district : NATIONAL_COMMISSION;
    }

    static String socialAssistance(String district) {
        return SOCIAL_ASSISTANCE.getOrDefault(district, "ASP");
    }

    static String shelter(String district, Group group) {
        return group.isChild() ? "KC-BGS" : SHELTERS.getOrDefault(district, "PRIUT-SOF");
    }

    static String organisation(String district) {
        return district.equals("BGS") ? "NPO-BGS" : HOTLINE;
    }
}

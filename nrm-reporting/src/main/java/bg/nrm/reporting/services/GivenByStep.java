package bg.nrm.reporting.services;

import bg.nrm.procedure.language.StepId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which steps of the procedure are a service given, by code of the list SERVICE: whoever was accommodated in a crisis centre was assisted,
 * although nobody wrote it down once more as a service. Placement in a state centre for foreign nationals is none: it may be detention.
 */
final class GivenByStep {

    private static final Map<StepId, String> SERVICES = Map.of(
            StepId.ACCOMMODATE_IN_EMERGENCY, "ACCOMMODATION",
            StepId.PLACE_IN_CRISIS_CENTRE, "ACCOMMODATION",
            StepId.MOVE_TO_SHELTER, "ACCOMMODATION",
            StepId.GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, "PSYCHOLOGICAL",
            StepId.ARRANGE_ACCESS_TO_HEALTH_CARE, "MEDICAL",
            StepId.EXAMINE_MEDICALLY, "MEDICAL",
            StepId.GIVE_LEGAL_COUNSELLING, "LEGAL",
            StepId.GIVE_FREE_LEGAL_ADVICE, "LEGAL",
            StepId.CARRY_OUT_RETURN, "RETURN");

    private GivenByStep() {}

    static Set<String> steps() {
        return SERVICES.keySet().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    static String service(String step) {
        return SERVICES.get(StepId.valueOf(step));
    }
}

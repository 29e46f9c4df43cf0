package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.Occurrence.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Exclusion;
import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.ResponsibleRole;
import java.util.List;

/** The rights of a child that run for a time, the one it does not have, and what somebody has to be reminded of. */
final class ChildRights {

    static final Exclusion NO_REFLECTION_PERIOD = new Exclusion(REFLECTION, ChildSources.MEASURE_2_2);

    static final List<Period> PERIODS = List.of(
            Rights.SERVICES,
            Rights.COMPENSATION,
            period(CRISIS_CENTRE_STAY, ChildSources.MEASURE_3_1, CONFIRMED)
                    .startsWithEvery(PLACE_IN_CRISIS_CENTRE)
                    .lastsAtLeast(months(1))
                    .lastsAtMost(months(6))
                    .endsEarlyWith(REINTEGRATE_CHILD)
                    .thenOffer(REINTEGRATE_CHILD),
            period(CHILD_MONITORING, ChildSources.MEASURE_3_2, CONFIRMED)
                    .startsWithEvery(REINTEGRATE_CHILD)
                    .lasts(months(12))
                    .thenOffer(RECORD_CLOSING_IN_PERSONAL_FILE),
            period(TRAVEL_BAN, ChildSources.TRAVEL_BAN, CONFIRMED)
                    .startsWithEvery(TRAVEL_BAN_IMPOSED)
                    .lastsAtMost(years(2)),
            period(POLICE_PROTECTION, ChildSources.POLICE_PROTECTION, CONFIRMED)
                    .startsWithEvery(PLACE_UNDER_POLICE_PROTECTION)
                    .lastsAtMost(hours(48))
                    .thenOffer(PROPOSE_PROTECTION_MEASURE, PLACE_TEMPORARILY));

    static final List<Notice> NOTICES = List.of(
            notice(
                    Principle.NON_PUNISHMENT,
                    OFFENCES_UNDER_COERCION,
                    ResponsibleRole.PROSECUTOR,
                    ResponsibleRole.LAWYER,
                    ResponsibleRole.PRETRIAL_AUTHORITY),
            notice(Principle.CONFIDENTIALITY, PARENT_SUSPECTED, ResponsibleRole.PROFESSIONAL));

    private ChildRights() {}
}

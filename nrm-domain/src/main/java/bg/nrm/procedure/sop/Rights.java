package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.ResponsibleRole;
import java.util.List;

/** The rights of an adult that run for a time, and the principles somebody has to be reminded of. */
final class Rights {

    static final Period SERVICES =
            period(SERVICE_ACCESS, Sources.MEASURE_1_1, CONFIRMED).startsWith(IDENTIFY_INFORMALLY);

    static final Period COMPENSATION = period(STATE_COMPENSATION, Sources.MEASURE_3_4, CONFIRMED)
            .startsWith(FINAL_ACT)
            .lasts(years(1))
            .ofProceedings()
            .endsEarlyWith(APPLY_FOR_STATE_COMPENSATION);

    static final List<Period> PERIODS = List.of(
            SERVICES,
            period(REFLECTION, Sources.MEASURE_2_2, CONFIRMED)
                    .startsWith(IDENTIFY_FORMALLY)
                    .notWhile(OUTSIDE_BULGARIA)
                    .lasts(days(30))
                    .endsEarlyWith(Consent.PROCEEDINGS)
                    .thenOffer(APPLY_FOR_LONG_TERM_SUPPORT, EXPLAIN_RETURN_OPTIONS),
            period(SHELTER_STAY, Sources.MEASURE_2_1, PARTIAL)
                    .startsWithEvery(ACCOMMODATE_IN_EMERGENCY)
                    .lasts(Parameter.SHELTER_STAY)
                    .endsEarlyWith(SHELTER_STAY_ENDED)
                    .thenOffer(PROPOSE_LONGER_STAY, APPLY_FOR_LONG_TERM_SUPPORT, EXPLAIN_RETURN_OPTIONS),
            period(LONG_TERM_SUPPORT, Sources.MEASURE_3_1, CONFIRMED)
                    .startsWithEvery(AGREE_LONG_TERM_PLAN)
                    .lastsAtMost(months(12))
                    .thenOffer(RECORD_CLOSING_IN_PERSONAL_FILE),
            period(PeriodId.FOLLOW_UP, Sources.MEASURE_3_2, PRODUCT_DECISION)
                    .startsWithEvery(CARRY_OUT_RETURN, SUPPORT_ENDED)
                    .lasts(Parameter.FOLLOW_UP)
                    .endsEarlyWith(FOLLOW_UP_DECLINED)
                    .thenOffer(RECORD_CLOSING_IN_PERSONAL_FILE),
            COMPENSATION);

    static final List<Notice> NOTICES = List.of(notice(
            Principle.NON_PUNISHMENT,
            OFFENCES_UNDER_COERCION,
            ResponsibleRole.PROSECUTOR,
            ResponsibleRole.LAWYER,
            ResponsibleRole.PRETRIAL_AUTHORITY));

    private Rights() {}
}

package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.Occurrence.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Sop.Unassigned;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;

/** SOP for children, part III: the stay, reintegration and the year of monitoring, and proceedings. */
final class ChildInclusion {

    static final Measure MEASURE_3_1 = measure(
            "3.1",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            ChildSources.MEASURE_3_1,
            CONFIRMED,
            should(REVIEW_CRISIS_CENTRE_STAY, PRODUCT_DECISION)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR, SHELTER)
                    .after(PLACE_IN_CRISIS_CENTRE)
                    .within(Parameter.CRISIS_CENTRE_REVIEW.from(PLACE_IN_CRISIS_CENTRE))
                    .onceRiskIsAssessed());

    static final Measure MEASURE_3_2 = measure(
            "3.2",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            ChildSources.MEASURE_3_2,
            CONFIRMED,
            must(OPEN_SOCIAL_RESEARCH, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed(),
            must(REINTEGRATE_CHILD, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(OPEN_SOCIAL_RESEARCH)
                    .onceRiskIsAssessed()
                    .shouldBe(outside(LIFE_AT_RISK))
                    .produces(PERSONAL_FILE_ENTRY),
            must(MONITOR_CHILD, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(REINTEGRATE_CHILD)
                    .repeats(Parameter.CHILD_VISIT, CHILD_MONITORING)
                    .onceRiskIsAssessed(),
            may(RECORD_CLOSING_IN_PERSONAL_FILE, CONFIRMED)
                    .by(CASE_COORDINATOR)
                    .shouldBe(outside(LIFE_AT_RISK))
                    .shouldBe(afterTheEndOf(CHILD_MONITORING))
                    .according(Sources.DOCUMENTATION_III)
                    .produces(PERSONAL_FILE_ENTRY));

    private ChildInclusion() {}

    /** Measure 3.3: from ten on a child is heard, before that by its development. */
    static Measure proceedings(boolean fromTen) {
        return measure(
                "3.3",
                Stage.SOCIAL_INCLUSION,
                Kind.PROCEEDINGS,
                ChildSources.MEASURE_3_3,
                PARTIAL,
                must(SERVE_DECISION_TO_OPEN_PROCEEDINGS, CONFIRMED)
                        .by(PRETRIAL_AUTHORITY, PROSECUTOR)
                        .recordedBy(CASE_COORDINATOR, LAWYER)
                        .given(PROCEEDINGS_OPENED)
                        .according(Sources.RIGHTS)
                        .produces(DECISION_TO_OPEN_PROCEEDINGS),
                must(PROTECT_DURING_PROCEEDINGS, CONFIRMED)
                        .by(PRETRIAL_AUTHORITY, PROSECUTOR)
                        .recordedBy(CASE_COORDINATOR, LAWYER)
                        .savesLivesInItsOwnHands()
                        .given(PROCEEDINGS_OPENED)
                        .according(Sources.MEASURE_3_3),
                must(APPOINT_SPECIAL_REPRESENTATIVE, CONFIRMED)
                        .by(COURT)
                        .recordedBy(SOCIAL_ASSISTANCE, LAWYER, PROSECUTOR, CASE_COORDINATOR)
                        .given(PARENT_SUSPECTED)
                        .according(ChildSources.LEGAL_AID),
                hearing(fromTen),
                must(ATTEND_HEARING, CONFIRMED)
                        .by(SOCIAL_ASSISTANCE)
                        .recordedBy(PRETRIAL_AUTHORITY, PROSECUTOR, CASE_COORDINATOR)
                        .given(HEAR_CHILD)
                        .afterEvery(HEAR_CHILD),
                ProceedingsAndCompensation.DECISION);
    }

    private static Step hearing(boolean fromTen) {
        Unassigned hearing = fromTen ? must(HEAR_CHILD, CONFIRMED) : may(HEAR_CHILD, CONFIRMED);
        return hearing.by(PRETRIAL_AUTHORITY, PROSECUTOR, COURT)
                .recordedBy(SOCIAL_ASSISTANCE, LAWYER, CASE_COORDINATOR)
                .given(PROCEEDINGS_OPENED, PROPOSE_PROTECTION_MEASURE)
                .afterEvery(PROCEEDINGS_OPENED, PROPOSE_PROTECTION_MEASURE);
    }
}

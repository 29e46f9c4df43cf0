package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;
import java.util.List;

/**
 * What the SOP for foreign nationals adds to the set for adults or for children. Two tracks run through it, seekers of protection
 * and persons without permission to stay; a case is on the track whose circumstance holds, and may change from one to the other.
 */
final class Foreigners {

    static final Measure MEASURE_1_1 = measure(
            "1.1",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ForeignerSources.MEASURE_1_1,
            PARTIAL,
            must(FORWARD_ASYLUM_REQUEST, CONFIRMED)
                    .by(PROFESSIONAL)
                    .given(ASYLUM_SEEKER)
                    .notifies(REFUGEE_AGENCY)
                    .within(Parameter.ASYLUM_FORWARDING.from(ASYLUM_SEEKER))
                    .produces(ASYLUM_REQUEST_FORWARDED),
            must(INFORM_OF_ASYLUM_PROCEDURE, CONFIRMED)
                    .by(REFUGEE_AGENCY)
                    .recordedBy(CASE_COORDINATOR)
                    .given(ASYLUM_SEEKER)
                    .within(days(15).from(ASYLUM_SEEKER).ofProceedings())
                    .according(ForeignerSources.ASYLUM_INFORMATION),
            must(CONFIRM_IDENTITY_WITH_EMBASSY, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR)
                    .recordedBy(CASE_COORDINATOR)
                    .given(ILLEGALLY_RESIDING)
                    .neverWhile(ASYLUM_SEEKER, ForeignerSources.NO_CONTACT_WITH_COUNTRY_OF_ORIGIN)
                    .neverWhile(UNDER_PROTECTION, ForeignerSources.NON_REFOULEMENT));

    /** For children there is a coordination mechanism of their own beside it. */
    static final Measure MEASURE_1_1_OF_CHILDREN = measure(
            "1.1",
            MEASURE_1_1.stage(),
            MEASURE_1_1.kind(),
            MEASURE_1_1.source(),
            MEASURE_1_1.confidence(),
            MEASURE_1_1.steps().get(0),
            MEASURE_1_1.steps().get(1),
            MEASURE_1_1.steps().get(2),
            must(APPLY_FOREIGN_CHILD_MECHANISM, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, SOCIAL_ASSISTANCE, CHILD_PROTECTION_AGENCY)
                    .recordedBy(CASE_COORDINATOR)
                    .given(UNACCOMPANIED)
                    .after(IDENTIFY_INFORMALLY)
                    .according(ChildSources.MEASURE_1_1));

    static final Measure MEASURE_1_2 = measure(
            "1.2",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ForeignerSources.MEASURE_1_2,
            CONFIRMED,
            byTrack(must(1, ASSESS_RISK, CONFIRMED).by(PROFESSIONAL)),
            may(MAKE_STANDARD_ASSESSMENT, PARTIAL)
                    .by(MIGRATION_ORGANISATION)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .according(ForeignerSources.COOPERATION));

    static final Measure MEASURE_1_3 = measure(
            "1.3",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ForeignerSources.MEASURE_1_3,
            CONFIRMED,
            must(BOOK_INTERPRETER, CONFIRMED).by(PROFESSIONAL).given(INTERPRETER_NEEDED),
            byTrack(must(2, ASSESS_URGENT_NEEDS, CONFIRMED).by(PROFESSIONAL)));

    static final Measure MEASURE_1_4 = measure(
            "1.4",
            Stage.REFERRAL,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ForeignerSources.MEASURE_1_4,
            CONFIRMED,
            must(2, CONTACT_RECEIVING_ORGANISATION, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .within(Parameter.FOREIGNER_REFERRAL.from(IDENTIFY_INFORMALLY)));

    static final Measure MEASURE_2_1 = measure(
            "2.1",
            Stage.PROTECTION,
            Kind.SUPPORT,
            ForeignerSources.MEASURE_2_1,
            PARTIAL,
            byTrack(may(ACCOMMODATE_IN_STATE_CENTRE, CONFIRMED).by(REFUGEE_AGENCY, MINISTRY_OF_INTERIOR))
                    .recordedBy(CASE_COORDINATOR)
                    .given(ASYLUM_SEEKER, ILLEGALLY_RESIDING)
                    .onceRiskIsAssessed(),
            must(EXAMINE_MEDICALLY, PARTIAL)
                    .by(REFUGEE_AGENCY)
                    .recordedBy(CASE_COORDINATOR)
                    .savesLives()
                    .given(ASYLUM_SEEKER)
                    .after(ACCOMMODATE_IN_STATE_CENTRE)
                    .onceRiskIsAssessed());

    static final Measure MEASURE_2_2 = measure(
            "2.2",
            Stage.SUPPORT,
            Kind.SUPPORT,
            ForeignerSources.MEASURE_2_2,
            PARTIAL,
            must(PLAN_REFLECTION_WITH_REFUGEE_AGENCY, PARTIAL)
                    .by(REFUGEE_AGENCY, CASE_COORDINATOR)
                    .given(ASYLUM_SEEKER)
                    .after(IDENTIFY_FORMALLY)
                    .onceRiskIsAssessed(),
            may(MOVE_TO_SHELTER, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR, SHELTER)
                    .recordedBy(CASE_COORDINATOR)
                    .savesLivesInItsOwnHands()
                    .given(IN_SPECIAL_HOME)
                    .onceRiskIsAssessed(),
            must(GRANT_TEMPORARY_STAY, PARTIAL)
                    .by(MINISTRY_OF_INTERIOR)
                    .recordedBy(CASE_COORDINATOR)
                    .given(ILLEGALLY_RESIDING)
                    .after(IDENTIFY_FORMALLY)
                    .onceRiskIsAssessed()
                    .produces(RESIDENCE_DECISION),
            may(GIVE_FREE_LEGAL_ADVICE, CONFIRMED)
                    .by(LAWYER, SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .given(ASYLUM_SEEKER, UNDER_PROTECTION, ILLEGALLY_RESIDING)
                    .onceRiskIsAssessed()
                    .according(ForeignerSources.COOPERATION));

    private static final Step INTEGRATION = may(OFFER_INTEGRATION_PROGRAMME, CONFIRMED)
            .by(REFUGEE_AGENCY)
            .recordedBy(CASE_COORDINATOR, SERVICE_PROVIDER)
            .given(UNDER_PROTECTION)
            .onceRiskIsAssessed()
            .according(ForeignerSources.COOPERATION);

    private static final Step OFFERED_RETURN = neverIntoDanger(may(OFFER_VOLUNTARY_RETURN, CONFIRMED)
            .by(MIGRATION_ORGANISATION, SERVICE_PROVIDER)
            .recordedBy(CASE_COORDINATOR)
            .given(WISHES_TO_RETURN)
            .onceRiskIsAssessed());

    /** Also for whoever stays: help with a home, work and courses is a part of it. */
    private static final Step REINTEGRATION = may(PREPARE_REINTEGRATION_PLAN, PARTIAL)
            .by(MIGRATION_ORGANISATION)
            .recordedBy(CASE_COORDINATOR)
            .after(MAKE_STANDARD_ASSESSMENT)
            .onceRiskIsAssessed()
            .according(ForeignerSources.COOPERATION);

    private static final Step EXPULSION = neverIntoDanger(may(EXPEL, CONFIRMED)
            .by(MINISTRY_OF_INTERIOR)
            .recordedBy(CASE_COORDINATOR)
            .given(ILLEGALLY_RESIDING)
            .provided(RESIDENCE_PERMIT_EXPIRED, PROCEEDINGS_ENDED)
            .provided(VALID_IDENTITY_DOCUMENTS, DIRECT_FLIGHT_EXISTS)
            .notWhile(LIFE_AT_RISK)
            .onceRiskIsAssessed());

    static final Measure MEASURE_3_2 = measure(
            "3.2",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            ForeignerSources.MEASURE_3_2,
            CONFIRMED,
            INTEGRATION,
            OFFERED_RETURN,
            REINTEGRATION,
            neverIntoDanger(must(CARRY_OUT_RETURN, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR, FOREIGN_MINISTRY)
                    .onceRiskIsAssessed()),
            EXPULSION);

    /** The set for children knows no return by the person's own decision; what it says of reintegration stays. */
    static final Measure MEASURE_3_2_OF_CHILDREN = measure(
            "3.2",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            ForeignerSources.MEASURE_3_2,
            CONFIRMED,
            INTEGRATION,
            OFFERED_RETURN,
            REINTEGRATION,
            EXPULSION);

    static final Measure MEASURE_3_3 = measure(
            "3.3",
            Stage.SOCIAL_INCLUSION,
            Kind.PROCEEDINGS,
            ForeignerSources.RESIDENCE_PERMIT,
            PARTIAL,
            may(DECIDE_ON_RESIDENCE_PERMIT, PARTIAL)
                    .by(MINISTRY_OF_INTERIOR)
                    .recordedBy(CASE_COORDINATOR, LAWYER)
                    .given(PROCEEDINGS_OPENED)
                    .produces(RESIDENCE_DECISION));

    /** The month of reflection, as the set gives it to foreign nationals too. */
    static final List<Period> PERIODS = List.of(period(REFLECTION, ForeignerSources.MEASURE_2_2, CONFIRMED)
            .startsWith(IDENTIFY_FORMALLY)
            .lasts(days(30)));

    /** Everybody who opens the case is reminded of what no step has to say: letters and calls are no steps. */
    static final List<Notice> NOTICES = List.of(
            notice(Principle.CONFIDENTIALITY, ASYLUM_SEEKER, PROFESSIONAL),
            notice(Principle.CONFIDENTIALITY, UNDER_PROTECTION, PROFESSIONAL));

    private Foreigners() {}

    /** Whose step it is follows the track: the refugee agency's, or the officers' who identified. */
    private static Step byTrack(Step step) {
        return step.byWhile(ASYLUM_SEEKER, REFUGEE_AGENCY).byWhile(ILLEGALLY_RESIDING, MINISTRY_OF_INTERIOR);
    }

    /** Non-refoulement: nobody who seeks or has protection is returned. */
    private static Step neverIntoDanger(Step step) {
        return step.neverWhile(ASYLUM_SEEKER, ForeignerSources.NON_REFOULEMENT)
                .neverWhile(UNDER_PROTECTION, ForeignerSources.NON_REFOULEMENT);
    }
}

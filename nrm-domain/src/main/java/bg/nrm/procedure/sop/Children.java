package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.Occurrence.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.Role.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Exclusion;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Role;
import bg.nrm.procedure.language.Sop.Unassigned;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;
import java.util.List;

/**
 * SOP for children. Where it is silent the adult measure of the same number serves; where an adult is asked for consent the law
 * protects the child, and the child's view is recorded instead.
 */
final class Children {

    static final Measure MEASURE_1_1 = measure(
            "1.1",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ChildSources.MEASURE_1_1,
            CONFIRMED,
            must(1, IDENTIFY_INFORMALLY, CONFIRMED)
                    .by(PROFESSIONAL)
                    .alsoDoneBy(IDENTIFY_FORMALLY)
                    .according(Sources.MEASURE_1_1)
                    .produces(CASE_REGISTRATION, STATISTICAL_RECORD),
            may(1, IDENTIFY_FORMALLY, CONFIRMED)
                    .byNoOneBut(FORMAL_IDENTIFIER)
                    .according(Sources.MEASURE_1_1)
                    .produces(CASE_REGISTRATION, STATISTICAL_RECORD),
            must(NOTIFY_OF_CHILD, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .notWhile(OUTSIDE_BULGARIA)
                    .notifies(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR, NATIONAL_COMMISSION)
                    .within(hours(24).from(IDENTIFY_INFORMALLY))
                    .produces(CHILD_NOTIFICATION),
            must(NOTIFY_OF_CHILD_ABROAD, CONFIRMED)
                    .by(FOREIGN_MINISTRY)
                    .recordedBy(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .given(OUTSIDE_BULGARIA)
                    .after(IDENTIFY_INFORMALLY)
                    .notifies(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR)
                    .within(hours(24).from(IDENTIFY_INFORMALLY))
                    .produces(CHILD_NOTIFICATION),
            must(APPLY_RETURNING_CHILD_MECHANISM, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, SOCIAL_ASSISTANCE, CHILD_PROTECTION_AGENCY)
                    .recordedBy(CASE_COORDINATOR)
                    .given(UNACCOMPANIED, OUTSIDE_BULGARIA)
                    .after(IDENTIFY_INFORMALLY),
            must(2, VERIFY_IDENTITY, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .given(IDENTITY_UNKNOWN)
                    .after(IDENTIFY_INFORMALLY)
                    .according(Sources.MEASURE_1_1),
            may(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, PRODUCT_DECISION)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .given(NO_GROUNDS_FOR_TRAFFICKING));

    static final Measure MEASURE_1_2 = measure(
            "1.2",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ChildSources.MEASURE_1_2,
            CONFIRMED,
            must(WRITE_TO_SOCIAL_ASSISTANCE, CONFIRMED)
                    .by(CHILD_PROTECTION_AGENCY)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .given(NOTIFY_OF_CHILD, NOTIFY_OF_CHILD_ABROAD)
                    .notifies(SOCIAL_ASSISTANCE, SOCIAL_ASSISTANCE_AGENCY)
                    .within(Parameter.CHILD_LETTER.from(NOTIFY_OF_CHILD, NOTIFY_OF_CHILD_ABROAD))
                    .produces(CHILD_LETTER),
            must(ASSESS_RISK, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(PROFESSIONAL)
                    .after(IDENTIFY_INFORMALLY)
                    .produces(RISK_ASSESSMENT),
            must(GIVE_OPINION_ON_PLACEMENT, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .given(WRITE_TO_SOCIAL_ASSISTANCE)
                    .after(ASSESS_RISK)
                    .produces(PLACEMENT_OPINION),
            must(DRAFT_ACTION_PLAN, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(ASSESS_RISK)
                    .produces(CHILD_ACTION_PLAN),
            must(3, REVISE_RISK_AND_PLAN, CONFIRMED)
                    .by(PROFESSIONAL)
                    .after(ASSESS_RISK)
                    .afterEvery(CONTACT, DEVELOPMENT)
                    .within(Parameter.RISK_REVISION.from(CONTACT, DEVELOPMENT))
                    .according(Sources.MEASURE_1_2)
                    .produces(RISK_ASSESSMENT, CHILD_ACTION_PLAN),
            should(PROPOSE_TRAVEL_BAN, CONFIRMED)
                    .by(CHILD_PROTECTION_AGENCY)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .given(HARMFUL_ACTIVITIES)
                    .produces(TRAVEL_BAN_PROPOSAL));

    static final Measure MEASURE_1_3 = measure(
            "1.3",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ChildSources.MEASURE_1_3,
            CONFIRMED,
            should(RECORD_CHILDS_VIEW, CONFIRMED)
                    .by(PROFESSIONAL)
                    .after(IDENTIFY_INFORMALLY)
                    .according(ChildSources.MEASURE_3_1),
            may(INFORM_GUARDIAN, PRODUCT_DECISION)
                    .by(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .neverWhile(PARENT_SUSPECTED, ChildSources.LEGAL_AID)
                    .according(ChildSources.MEASURE_3_3),
            must(ASSESS_URGENT_NEEDS, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE, SHELTER)
                    .recordedBy(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .produces(CHILD_NEEDS_REPORT),
            must(SIGN_ACTION_PLAN, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(DRAFT_ACTION_PLAN)
                    .after(ASSESS_URGENT_NEEDS)
                    .produces(CHILD_ACTION_PLAN));

    static final Measure MEASURE_1_4 = measure(
            "1.4",
            Stage.REFERRAL,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ChildSources.MEASURE_1_4,
            PARTIAL,
            must(PROPOSE_PROTECTION_MEASURE, PARTIAL)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(ASSESS_URGENT_NEEDS)
                    .shouldBe(after(RECORD_CHILDS_VIEW)),
            must(PLACE_TEMPORARILY, PARTIAL)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(PROPOSE_PROTECTION_MEASURE)
                    .produces(PLACEMENT_ORDER),
            must(DECIDE_ON_PLACEMENT, PARTIAL)
                    .by(COURT)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .after(PLACE_TEMPORARILY)
                    .produces(COURT_DECISION),
            must(2, CONTACT_RECEIVING_ORGANISATION, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .after(IDENTIFY_INFORMALLY)
                    .according(Sources.MEASURE_1_4)
                    .produces(REFERRAL_LETTER),
            must(2, CONFIRM_RECEPTION, CONFIRMED)
                    .by(RECEIVING_ORGANISATION)
                    .after(CONTACT_RECEIVING_ORGANISATION)
                    .afterEvery(CONTACT_RECEIVING_ORGANISATION)
                    .within(Parameter.REFERRAL_ANSWER.from(CONTACT_RECEIVING_ORGANISATION))
                    .according(Sources.MEASURE_1_4),
            must(3, ACCOMPANY_TO_RECEIVING_ORGANISATION, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .after(CONFIRM_RECEPTION)
                    .afterEvery(CONFIRM_RECEPTION)
                    .according(Sources.MEASURE_1_4)
                    .produces(HANDOVER_PROTOCOL),
            must(4, GIVE_FEEDBACK, TITLE_ONLY)
                    .by(RECEIVING_ORGANISATION)
                    .after(ACCOMPANY_TO_RECEIVING_ORGANISATION)
                    .afterEvery(ACCOMPANY_TO_RECEIVING_ORGANISATION)
                    .within(Parameter.REFERRAL_FEEDBACK.from(ACCOMPANY_TO_RECEIVING_ORGANISATION))
                    .according(Sources.MEASURE_1_4)
                    .produces(FEEDBACK),
            must(5, RECORD_THAT_REFERRAL_IS_IMPOSSIBLE, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .given(NO_SERVICE_AVAILABLE)
                    .afterEvery(NO_SERVICE_AVAILABLE)
                    .according(Sources.MEASURE_1_4));

    static final Measure MEASURE_2_1 = measure(
            "2.1",
            Stage.PROTECTION,
            Kind.SUPPORT,
            ChildSources.MEASURE_2_1,
            CONFIRMED,
            must(PLACE_IN_CRISIS_CENTRE, CONFIRMED)
                    .by(SHELTER, RECEIVING_ORGANISATION)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR, IDENTIFYING_ORGANISATION)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed()
                    .produces(HANDOVER_PROTOCOL),
            must(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, CONFIRMED)
                    .by(SHELTER, PSYCHOLOGIST, SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed());

    static final Measure MEASURE_2_2 = measure(
            "2.2",
            Stage.SUPPORT,
            Kind.SUPPORT,
            ChildSources.MEASURE_2_2,
            CONFIRMED,
            must(COUNSEL_CHILD, CONFIRMED)
                    .by(SHELTER, PSYCHOLOGIST, SERVICE_PROVIDER, SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed(),
            must(REQUEST_LEGAL_AID, CONFIRMED)
                    .by(GUARDIAN, SPECIAL_REPRESENTATIVE)
                    .recordedBy(CASE_COORDINATOR, SOCIAL_ASSISTANCE, LAWYER)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed()
                    .according(ChildSources.LEGAL_AID)
                    .produces(LEGAL_AID_APPLICATION),
            must(GIVE_LEGAL_COUNSELLING, PARTIAL)
                    .by(LAWYER, LEGAL_AID_BUREAU)
                    .recordedBy(CASE_COORDINATOR)
                    .after(REQUEST_LEGAL_AID)
                    .within(Parameter.LEGAL_COUNSELLING.from(REQUEST_LEGAL_AID))
                    .onceRiskIsAssessed()
                    .according(ChildSources.LEGAL_AID));

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

    static final Exclusion NO_REFLECTION_PERIOD = new Exclusion(REFLECTION, ChildSources.MEASURE_2_2);

    static final List<Period> PERIODS = List.of(
            Rights.SERVICES,
            Rights.COMPENSATION,
            period(CRISIS_CENTRE_STAY, ChildSources.MEASURE_3_1, CONFIRMED)
                    .startsWithEvery(PLACE_IN_CRISIS_CENTRE)
                    .lasts(months(6))
                    .endsEarlyWith(REINTEGRATE_CHILD)
                    .thenOffer(REINTEGRATE_CHILD),
            period(CHILD_MONITORING, ChildSources.MEASURE_3_2, CONFIRMED)
                    .startsWithEvery(REINTEGRATE_CHILD)
                    .lasts(months(12))
                    .thenOffer(RECORD_CLOSING_IN_PERSONAL_FILE),
            period(TRAVEL_BAN, ChildSources.TRAVEL_BAN, CONFIRMED)
                    .startsWithEvery(TRAVEL_BAN_IMPOSED)
                    .lasts(years(2)));

    static final List<Notice> NOTICES = List.of(
            notice(
                    Principle.NON_PUNISHMENT,
                    OFFENCES_UNDER_COERCION,
                    Role.PROSECUTOR,
                    Role.LAWYER,
                    Role.PRETRIAL_AUTHORITY),
            notice(Principle.CONFIDENTIALITY, PARENT_SUSPECTED, Role.PROFESSIONAL));

    private Children() {}

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
                        .afterEvery(HEAR_CHILD));
    }

    private static Step hearing(boolean fromTen) {
        Unassigned hearing = fromTen ? must(HEAR_CHILD, CONFIRMED) : may(HEAR_CHILD, CONFIRMED);
        return hearing.by(PRETRIAL_AUTHORITY, PROSECUTOR, COURT)
                .recordedBy(SOCIAL_ASSISTANCE, LAWYER, CASE_COORDINATOR)
                .given(PROCEEDINGS_OPENED);
    }
}

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
import bg.nrm.procedure.language.Stage;

/** SOP for children, part I: identification, risk, urgent needs. Where it is silent the adult measure of the same number serves. */
final class ChildIdentification {

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
                    .savesLives()
                    .after(IDENTIFY_INFORMALLY)
                    .notWhile(OUTSIDE_BULGARIA)
                    .notifies(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR, NATIONAL_COMMISSION)
                    .within(hours(24).from(IDENTIFY_INFORMALLY))
                    .produces(CHILD_NOTIFICATION),
            must(NOTIFY_OF_CHILD_ABROAD, CONFIRMED)
                    .by(FOREIGN_MINISTRY)
                    .recordedBy(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .savesLives()
                    .given(OUTSIDE_BULGARIA)
                    .after(IDENTIFY_INFORMALLY)
                    .notifies(CHILD_PROTECTION_AGENCY, MINISTRY_OF_INTERIOR)
                    .within(hours(24).from(IDENTIFY_INFORMALLY))
                    .produces(CHILD_NOTIFICATION),
            must(REPORT_CHILD_IN_NEED, CONFIRMED)
                    .by(PROFESSIONAL)
                    .savesLives()
                    .alsoDoneBy(NOTIFY_OF_CHILD)
                    .according(ChildSources.CHILD_IN_NEED),
            must(APPLY_VIOLENCE_MECHANISM, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, SOCIAL_ASSISTANCE, MINISTRY_OF_INTERIOR)
                    .recordedBy(CASE_COORDINATOR)
                    .savesLives()
                    .given(VIOLENCE_AGAINST_CHILD)
                    .within(hours(1).from(VIOLENCE_AGAINST_CHILD))
                    .according(ChildSources.VIOLENCE_MECHANISM),
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
            Outcomes.RIGHTS,
            Outcomes.NO_TRAFFICKING,
            Outcomes.FORMALLY_REFUSED,
            Outcomes.REQUEST,
            Outcomes.RECONSIDERATION,
            Outcomes.INFORMATION);

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
                    .savesLives()
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
                    .neverWhile(PARENT_SUSPECTED, ChildSources.MEASURE_3_1)
                    .according(ChildSources.MEASURE_3_1),
            must(ASSESS_URGENT_NEEDS, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE, SHELTER)
                    .recordedBy(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .savesLives()
                    .after(IDENTIFY_INFORMALLY)
                    .produces(CHILD_NEEDS_REPORT),
            must(SIGN_ACTION_PLAN, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(DRAFT_ACTION_PLAN)
                    .after(ASSESS_URGENT_NEEDS)
                    .produces(CHILD_ACTION_PLAN));

    private ChildIdentification() {}
}

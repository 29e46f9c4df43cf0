package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.PeriodId.REFLECTION;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Stage;

/** SOP for adults, part III: long-term support and safe return. */
final class SocialInclusion {

    static final Measure MEASURE_3_1 = measure(
            "3.1",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            Sources.MEASURE_3_1,
            PARTIAL,
            should(1, APPLY_FOR_LONG_TERM_SUPPORT, CONFIRMED)
                    .by(PERSON)
                    .recordedBy(CASE_COORDINATOR, SOCIAL_ASSISTANCE, SERVICE_PROVIDER)
                    .after(IDENTIFY_INFORMALLY)
                    .needs(LONG_TERM_SUPPORT)
                    .notDuring(REFLECTION)
                    .provided(CRISIS_OVERCOME, STABLE_EMOTIONAL_STATE)
                    .provided(BASIC_LIVING_CONDITIONS, CURRENT_ADDRESS_REGISTERED)
                    .notWhile(LIFE_AT_RISK)
                    .onceRiskIsAssessed()
                    .produces(SERVICE_APPLICATION),
            must(1, ISSUE_INITIAL_NEEDS_ASSESSMENT, CONFIRMED)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .after(APPLY_FOR_LONG_TERM_SUPPORT)
                    .onceRiskIsAssessed()
                    .produces(INITIAL_NEEDS_ASSESSMENT),
            must(2, MAKE_FIRST_CONTACT_WITH_SERVICE, CONFIRMED)
                    .by(SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .after(ISSUE_INITIAL_NEEDS_ASSESSMENT)
                    .onceRiskIsAssessed(),
            must(3, ASSESS_INDIVIDUAL_NEEDS, CONFIRMED)
                    .by(SERVICE_PROVIDER)
                    .after(MAKE_FIRST_CONTACT_WITH_SERVICE)
                    .within(days(20).from(MAKE_FIRST_CONTACT_WITH_SERVICE))
                    .onceRiskIsAssessed()
                    .produces(INDIVIDUAL_NEEDS_ASSESSMENT),
            must(3, AGREE_LONG_TERM_PLAN, CONFIRMED)
                    .by(SERVICE_PROVIDER, PERSON)
                    .after(ASSESS_INDIVIDUAL_NEEDS)
                    .needs(LONG_TERM_SUPPORT)
                    .onceRiskIsAssessed()
                    .produces(INDIVIDUAL_PLAN, SOCIAL_SERVICE_AGREEMENT, PERSONAL_FILE_ENTRY),
            may(CLAIM_SOCIAL_BENEFITS, CONFIRMED)
                    .by(PERSON)
                    .recordedBy(CASE_COORDINATOR, SOCIAL_ASSISTANCE, SERVICE_PROVIDER)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed()
                    .anyTimes()
                    .according(Sources.COOPERATION_III));

    static final Measure MEASURE_3_2 = measure(
            "3.2",
            Stage.SOCIAL_INCLUSION,
            Kind.SUPPORT,
            Sources.MEASURE_3_2,
            PARTIAL,
            must(EXPLAIN_RETURN_OPTIONS, CONFIRMED)
                    .by(CASE_COORDINATOR, SHELTER, SERVICE_PROVIDER)
                    .given(
                            WISHES_TO_RETURN,
                            NO_SPECIAL_PROTECTION_AFTER_REFLECTION,
                            SPECIAL_PROTECTION_ENDED,
                            RESIDENCE_PERMIT_EXPIRED,
                            SHELTER_STAY_ENDED)
                    .onceRiskIsAssessed(),
            may(OBTAIN_CONSENT_TO_RETURN, CONFIRMED)
                    .by(CASE_COORDINATOR, SHELTER, SERVICE_PROVIDER)
                    .after(EXPLAIN_RETURN_OPTIONS)
                    .asksFor(SAFE_RETURN)
                    .onceRiskIsAssessed()
                    .produces(INFORMED_CONSENT),
            must(PLAN_RETURN, CONFIRMED)
                    .by(CASE_COORDINATOR, SHELTER, PERSON)
                    .given(SAFE_RETURN)
                    .after(EXPLAIN_RETURN_OPTIONS)
                    .onceRiskIsAssessed()
                    .shouldBe(outside(RETURN_HOME_RISKY))
                    .produces(SUPPORT_AND_SAFETY_PLAN, PERSONAL_FILE_ENTRY),
            must(CARRY_OUT_RETURN, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR, FOREIGN_MINISTRY)
                    .recordedBy(CASE_COORDINATOR)
                    .given(SAFE_RETURN)
                    .after(PLAN_RETURN)
                    .notWhile(LIFE_AT_RISK)
                    .onceRiskIsAssessed()
                    .shouldBe(outside(RETURN_HOME_RISKY))
                    .according(Sources.COOPERATION_III),
            should(FOLLOW_UP, PRODUCT_DECISION)
                    .by(CASE_COORDINATOR, SHELTER, SERVICE_PROVIDER)
                    .given(CARRY_OUT_RETURN, SUPPORT_ENDED)
                    .scheduled(
                            PeriodId.FOLLOW_UP,
                            Parameter.FOLLOW_UP_FIRST,
                            Parameter.FOLLOW_UP_SECOND,
                            Parameter.FOLLOW_UP_THIRD,
                            Parameter.FOLLOW_UP_LAST)
                    .notWhile(FOLLOW_UP_DECLINED)
                    .onceRiskIsAssessed(),
            may(RECORD_CLOSING_IN_PERSONAL_FILE, CONFIRMED)
                    .by(CASE_COORDINATOR)
                    .shouldBe(outside(LIFE_AT_RISK))
                    .shouldBe(afterTheEndOf(PeriodId.FOLLOW_UP))
                    .according(Sources.DOCUMENTATION_III)
                    .produces(PERSONAL_FILE_ENTRY));

    private SocialInclusion() {}
}

package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.Occurrence.*;
import static bg.nrm.procedure.language.Parameter.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Stage;

/** SOP for adults, part I: identification, risk, urgent needs. */
final class Identification {

    static final Measure MEASURE_1_1 = measure(
            "1.1",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            Sources.MEASURE_1_1,
            PARTIAL,
            must(1, IDENTIFY_INFORMALLY, CONFIRMED)
                    .by(PROFESSIONAL)
                    .alsoDoneBy(IDENTIFY_FORMALLY)
                    .produces(CASE_REGISTRATION, STATISTICAL_RECORD),
            may(1, IDENTIFY_FORMALLY, CONFIRMED)
                    .byNoOneBut(FORMAL_IDENTIFIER)
                    .produces(CASE_REGISTRATION, STATISTICAL_RECORD),
            must(2, VERIFY_IDENTITY, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .given(IDENTITY_UNKNOWN)
                    .after(IDENTIFY_INFORMALLY),
            must(3, INFORM_OF_REFLECTION_PERIOD, PARTIAL)
                    .by(IDENTIFYING_ORGANISATION, FORMAL_IDENTIFIER)
                    .recordedBy(CASE_COORDINATOR)
                    .given(IDENTIFY_FORMALLY)
                    .within(INFORMING_OF_REFLECTION_PERIOD.from(IDENTIFY_FORMALLY))
                    .produces(REFLECTION_PERIOD_NOTICE),
            Outcomes.RIGHTS,
            may(RECORD_REFUSAL_OF_SERVICES, PRODUCT_DECISION)
                    .by(PROFESSIONAL)
                    .given(SERVICES_DECLINED)
                    .after(IDENTIFY_INFORMALLY),
            Outcomes.NO_TRAFFICKING,
            Outcomes.FORMALLY_REFUSED,
            Outcomes.REQUEST,
            Outcomes.RECONSIDERATION,
            Outcomes.INFORMATION);

    static final Measure MEASURE_1_2 = measure(
            "1.2",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            Sources.MEASURE_1_2,
            CONFIRMED,
            must(1, ASSESS_RISK, CONFIRMED)
                    .by(PROFESSIONAL)
                    .savesLives()
                    .after(IDENTIFY_INFORMALLY)
                    .produces(RISK_ASSESSMENT),
            must(2, AGREE_SAFETY_PLAN, CONFIRMED)
                    .by(PROFESSIONAL, PERSON)
                    .after(ASSESS_RISK)
                    .needs(SAFETY_PLAN)
                    .produces(WRITTEN_SAFETY_PLAN),
            must(3, REVISE_RISK_AND_PLAN, CONFIRMED)
                    .by(PROFESSIONAL)
                    .after(ASSESS_RISK)
                    .afterEvery(CONTACT, DEVELOPMENT)
                    .within(RISK_REVISION.from(CONTACT, DEVELOPMENT))
                    .produces(RISK_ASSESSMENT, WRITTEN_SAFETY_PLAN));

    static final Measure MEASURE_1_3 = measure(
            "1.3",
            Stage.IDENTIFICATION,
            Kind.IDENTIFICATION_AND_REFERRAL,
            Sources.MEASURE_1_3,
            PARTIAL,
            must(1, INTERVIEW_ABOUT_NEEDS, CONFIRMED).by(PROFESSIONAL).after(IDENTIFY_INFORMALLY),
            must(2, ASSESS_URGENT_NEEDS, PARTIAL)
                    .by(PROFESSIONAL)
                    .savesLives()
                    .after(INTERVIEW_ABOUT_NEEDS, unless(UNABLE_TO_TALK))
                    .produces(URGENT_NEEDS_ASSESSMENT),
            must(3, AGREE_SUPPORT_PLAN, TITLE_ONLY)
                    .by(PROFESSIONAL, PERSON)
                    .after(ASSESS_URGENT_NEEDS)
                    .shouldBe(after(AGREE_SAFETY_PLAN))
                    .produces(SUPPORT_AND_SAFETY_PLAN));

    private Identification() {}
}

package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.PeriodId.REFLECTION;
import static bg.nrm.procedure.language.PeriodId.STATE_COMPENSATION;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;

/** SOP for adults, part III: criminal proceedings, the only measure that asks whether the person cooperates; compensation. */
final class ProceedingsAndCompensation {

    /** In every set: what was decided, by which instance, one decision after the other. */
    static final Step DECISION = may(RECORD_DECISION_IN_PROCEEDINGS, PRODUCT_DECISION)
            .by(PRETRIAL_AUTHORITY, PROSECUTOR, COURT)
            .recordedBy(CASE_COORDINATOR, LAWYER)
            .given(PROCEEDINGS_OPENED)
            .anyTimes()
            .according(Sources.MEASURE_3_3);

    static final Measure MEASURE_3_3 = measure(
            "3.3",
            Stage.SOCIAL_INCLUSION,
            Kind.PROCEEDINGS,
            Sources.MEASURE_3_3,
            PARTIAL,
            must(1, FILE_SIGNAL_WITH_AUTHORITIES, CONFIRMED)
                    .by(PERSON)
                    .recordedBy(CASE_COORDINATOR, LAWYER, PRETRIAL_AUTHORITY)
                    .given(PROCEEDINGS)
                    .shouldBe(afterEither(GIVE_LEGAL_COUNSELLING, SUPPORT_THE_DECISION))
                    .produces(WRITTEN_SIGNAL),
            must(SERVE_DECISION_TO_OPEN_PROCEEDINGS, CONFIRMED)
                    .by(PRETRIAL_AUTHORITY, PROSECUTOR)
                    .recordedBy(CASE_COORDINATOR, LAWYER)
                    .given(PROCEEDINGS_OPENED)
                    .according(Sources.RIGHTS)
                    .produces(DECISION_TO_OPEN_PROCEEDINGS),
            must(INFORM_OF_SPECIAL_PROTECTION, CONFIRMED)
                    .by(PRETRIAL_AUTHORITY, PROSECUTOR)
                    .recordedBy(CASE_COORDINATOR, LAWYER)
                    .givenInTime(PROCEEDINGS, REFLECTION)
                    .within(Parameter.INFORMING_OF_SPECIAL_PROTECTION.from(PROCEEDINGS))
                    .according(Sources.TRAFFICKING_ACT_26),
            must(REQUEST_SPECIAL_PROTECTION, PARTIAL)
                    .by(CASE_COORDINATOR, LAWYER, PRETRIAL_AUTHORITY)
                    .given(PROCEEDINGS)
                    .according(Sources.TRAFFICKING_ACT_25),
            should(DECIDE_ON_SPECIAL_PROTECTION, BACKGROUND)
                    .by(PROSECUTOR)
                    .recordedBy(CASE_COORDINATOR, LAWYER)
                    .given(PROCEEDINGS)
                    .after(REQUEST_SPECIAL_PROTECTION)
                    .according(Sources.TRAFFICKING_ACT_27)
                    .produces(SPECIAL_PROTECTION_DECISION),
            must(PROTECT_DURING_PROCEEDINGS, CONFIRMED)
                    .by(PRETRIAL_AUTHORITY, PROSECUTOR)
                    .recordedBy(CASE_COORDINATOR, LAWYER)
                    .savesLivesInItsOwnHands()
                    .given(PROCEEDINGS),
            DECISION);

    static final Measure MEASURE_3_4 = measure(
            "3.4",
            Stage.SOCIAL_INCLUSION,
            Kind.COMPENSATION,
            Sources.MEASURE_3_4,
            PARTIAL,
            must(EXPLAIN_COMPENSATION_RIGHTS, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR, PRETRIAL_AUTHORITY, SERVICE_PROVIDER, CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .according(Sources.DOCUMENTATION_III)
                    .produces(COMPENSATION_RIGHTS_PROTOCOL),
            may(CLAIM_IN_CRIMINAL_PROCEEDINGS, CONFIRMED)
                    .by(PERSON, LAWYER, PROSECUTOR)
                    .recordedBy(CASE_COORDINATOR)
                    .given(PROCEEDINGS_OPENED)
                    .shouldBe(after(EXPLAIN_COMPENSATION_RIGHTS))
                    .produces(CIVIL_CLAIM),
            may(CLAIM_IN_CIVIL_COURT, CONFIRMED)
                    .by(PERSON, LAWYER)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .notWhile(DEFENDANT_ACQUITTED)
                    .shouldBe(after(EXPLAIN_COMPENSATION_RIGHTS))
                    .produces(CIVIL_CLAIM),
            may(RECORD_COMPENSATION, PRODUCT_DECISION)
                    .by(PERSON, LAWYER, CASE_COORDINATOR)
                    .recordedBy(PRETRIAL_AUTHORITY, PROSECUTOR)
                    .after(IDENTIFY_INFORMALLY)
                    .anyTimes(),
            must(REMIND_OF_STATE_COMPENSATION, CONFIRMED)
                    .by(CASE_COORDINATOR, LAWYER)
                    .given(FINAL_ACT)
                    .provided(NO_AWARD_FROM_TRAFFICKER)
                    .within(Parameter.COMPENSATION_REMINDER.from(FINAL_ACT)),
            may(APPLY_FOR_STATE_COMPENSATION, CONFIRMED)
                    .by(PERSON, LAWYER)
                    .recordedBy(CASE_COORDINATOR)
                    .given(FINAL_ACT)
                    .provided(NO_AWARD_FROM_TRAFFICKER)
                    .during(STATE_COMPENSATION)
                    .shouldBe(after(EXPLAIN_COMPENSATION_RIGHTS))
                    .produces(COMPENSATION_APPLICATION));

    private ProceedingsAndCompensation() {}
}

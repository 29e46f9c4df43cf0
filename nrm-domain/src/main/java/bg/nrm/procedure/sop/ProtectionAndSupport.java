package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.PeriodId.REFLECTION;
import static bg.nrm.procedure.language.PeriodId.SHELTER_STAY;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;

/** SOP for adults, part II: protection and support. No step here asks whether the person cooperates. */
final class ProtectionAndSupport {

    /** In every set: the regional health inspection helps with access; no source gives victims more than others have. */
    static final Step HEALTH_CARE = may(ARRANGE_ACCESS_TO_HEALTH_CARE, CONFIRMED)
            .by(CASE_COORDINATOR, SHELTER, SERVICE_PROVIDER, SOCIAL_ASSISTANCE)
            .after(IDENTIFY_INFORMALLY)
            .onceRiskIsAssessed()
            .anyTimes()
            .according(Sources.COOPERATION_II);

    static final Measure MEASURE_2_1 = measure(
            "2.1",
            Stage.PROTECTION,
            Kind.SUPPORT,
            Sources.MEASURE_2_1,
            PARTIAL,
            must(1, ACCOMMODATE_IN_EMERGENCY, CONFIRMED)
                    .by(SHELTER, RECEIVING_ORGANISATION)
                    .recordedBy(CASE_COORDINATOR, IDENTIFYING_ORGANISATION)
                    .savesLives()
                    .given(RETURN_HOME_RISKY, SEVERE_EMOTIONAL_STATE, SPECIALISED_CARE_NEEDED, OTHER_NEED_OF_SHELTER)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed()
                    .produces(HANDOVER_PROTOCOL),
            must(2, GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, TITLE_ONLY)
                    .by(PSYCHOLOGIST, SHELTER, SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .savesThePerson()
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed(),
            HEALTH_CARE,
            may(PROPOSE_LONGER_STAY, PARTIAL)
                    .by(SHELTER)
                    .savesLivesInItsOwnHands()
                    .after(ACCOMMODATE_IN_EMERGENCY)
                    .onceRiskIsAssessed()
                    .until(SHELTER_STAY));

    static final Measure MEASURE_2_2 = measure(
            "2.2",
            Stage.SUPPORT,
            Kind.SUPPORT,
            Sources.MEASURE_2_2,
            PARTIAL,
            must(1, REQUEST_LEGAL_AID, PARTIAL)
                    .by(CASE_COORDINATOR, IDENTIFYING_ORGANISATION, SHELTER)
                    .after(IDENTIFY_INFORMALLY)
                    .needs(LEGAL_AID)
                    .onceRiskIsAssessed()
                    .produces(LEGAL_AID_APPLICATION),
            must(1, GIVE_LEGAL_COUNSELLING, PARTIAL)
                    .by(LAWYER, LEGAL_AID_BUREAU)
                    .recordedBy(CASE_COORDINATOR)
                    .after(REQUEST_LEGAL_AID)
                    .needs(LEGAL_AID)
                    .within(Parameter.LEGAL_COUNSELLING.from(REQUEST_LEGAL_AID))
                    .onceRiskIsAssessed(),
            must(2, SUPPORT_THE_DECISION, PARTIAL)
                    .by(PSYCHOLOGIST, SHELTER, SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed(),
            may(DECIDE_WHETHER_TO_COOPERATE, CONFIRMED)
                    .by(PERSON)
                    .recordedBy(CASE_COORDINATOR, LAWYER, PRETRIAL_AUTHORITY)
                    .after(IDENTIFY_INFORMALLY)
                    .asksFor(PROCEEDINGS)
                    .shouldBe(after(INFORM_OF_RIGHTS))
                    .shouldBe(after(INFORM_OF_REFLECTION_PERIOD))
                    .shouldBe(afterEither(GIVE_LEGAL_COUNSELLING, SUPPORT_THE_DECISION))
                    .shouldBe(afterTheEndOf(REFLECTION))
                    .until(REFLECTION));

    private ProtectionAndSupport() {}
}

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

/** SOP for children, part II: a crisis centre, and counselling instead of a reflection period. */
final class ChildProtection {

    static final Measure MEASURE_2_1 = measure(
            "2.1",
            Stage.PROTECTION,
            Kind.SUPPORT,
            ChildSources.MEASURE_2_1,
            CONFIRMED,
            should(PLACE_IN_CRISIS_CENTRE, CONFIRMED)
                    .by(SHELTER, RECEIVING_ORGANISATION)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR, IDENTIFYING_ORGANISATION)
                    .savesLives()
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed()
                    .produces(HANDOVER_PROTOCOL),
            must(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, CONFIRMED)
                    .by(SHELTER, PSYCHOLOGIST, SERVICE_PROVIDER)
                    .recordedBy(CASE_COORDINATOR)
                    .savesThePerson()
                    .after(IDENTIFY_INFORMALLY)
                    .onceRiskIsAssessed(),
            ProtectionAndSupport.HEALTH_CARE);

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

    private ChildProtection() {}
}

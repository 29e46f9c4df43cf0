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

/** SOP for children, part I: protection by law takes the place of an adult's consent; the handover is the adults' own. */
final class ChildReferral {

    static final Measure MEASURE_1_4 = measure(
            "1.4",
            Stage.REFERRAL,
            Kind.IDENTIFICATION_AND_REFERRAL,
            ChildSources.MEASURE_1_4,
            PARTIAL,
            may(PLACE_UNDER_POLICE_PROTECTION, CONFIRMED)
                    .by(MINISTRY_OF_INTERIOR)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .savesLivesInItsOwnHands()
                    .according(ChildSources.POLICE_PROTECTION),
            must(PROPOSE_PROTECTION_MEASURE, PARTIAL)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .savesLivesInItsOwnHands()
                    .after(ASSESS_URGENT_NEEDS)
                    .shouldBe(after(RECORD_CHILDS_VIEW)),
            may(PLACE_TEMPORARILY, PARTIAL)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .savesLivesInItsOwnHands()
                    .after(PROPOSE_PROTECTION_MEASURE)
                    .produces(PLACEMENT_ORDER),
            must(DECIDE_ON_PLACEMENT, PARTIAL)
                    .by(COURT)
                    .recordedBy(SOCIAL_ASSISTANCE, CASE_COORDINATOR)
                    .given(PLACE_TEMPORARILY)
                    .shouldBe(after(HEAR_CHILD))
                    .produces(COURT_DECISION),
            may(PROPOSE_SERVICES_FOR_PARENTS, PARTIAL)
                    .by(SOCIAL_ASSISTANCE)
                    .recordedBy(CASE_COORDINATOR)
                    .given(VIOLENCE_AGAINST_CHILD, PARENT_SUSPECTED)
                    .after(IDENTIFY_INFORMALLY),
            must(2, CONTACT_RECEIVING_ORGANISATION, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .savesLives()
                    .after(IDENTIFY_INFORMALLY)
                    .according(Sources.MEASURE_1_4)
                    .produces(REFERRAL_LETTER),
            must(2, CONFIRM_RECEPTION, CONFIRMED)
                    .by(RECEIVING_ORGANISATION)
                    .savesLivesInItsOwnHands()
                    .after(CONTACT_RECEIVING_ORGANISATION)
                    .afterEvery(CONTACT_RECEIVING_ORGANISATION)
                    .within(Parameter.REFERRAL_ANSWER.from(CONTACT_RECEIVING_ORGANISATION))
                    .according(Sources.MEASURE_1_4),
            must(3, ACCOMPANY_TO_RECEIVING_ORGANISATION, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR, SOCIAL_ASSISTANCE)
                    .savesLives()
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

    private ChildReferral() {}
}

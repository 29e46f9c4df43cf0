package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Confidence.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.Document.*;
import static bg.nrm.procedure.language.Parameter.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.Sop.*;
import static bg.nrm.procedure.language.StepId.*;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Stage;

/** SOP for adults, part I: safe referral. Each contact with a receiving organisation begins the chain anew. */
final class Referral {

    static final Measure MEASURE_1_4 = measure(
            "1.4",
            Stage.REFERRAL,
            Kind.IDENTIFICATION_AND_REFERRAL,
            Sources.MEASURE_1_4,
            PARTIAL,
            must(1, OBTAIN_CONSENT_TO_REFERRAL, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .after(ASSESS_URGENT_NEEDS)
                    .asksFor(REFERRAL)
                    .shouldBe(after(AGREE_SUPPORT_PLAN))
                    .produces(INFORMED_CONSENT),
            must(2, CONTACT_RECEIVING_ORGANISATION, CONFIRMED)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .savesLives()
                    .after(ASSESS_URGENT_NEEDS)
                    .needs(REFERRAL)
                    .needs(SHARING_OF_INFORMATION, unless(LIFE_AT_RISK))
                    .produces(REFERRAL_LETTER),
            must(2, CONFIRM_RECEPTION, CONFIRMED)
                    .by(RECEIVING_ORGANISATION)
                    .savesLivesInItsOwnHands()
                    .after(CONTACT_RECEIVING_ORGANISATION)
                    .afterEvery(CONTACT_RECEIVING_ORGANISATION)
                    .within(REFERRAL_ANSWER.from(CONTACT_RECEIVING_ORGANISATION)),
            must(3, ACCOMPANY_TO_RECEIVING_ORGANISATION, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .savesLives()
                    .after(CONFIRM_RECEPTION)
                    .afterEvery(CONFIRM_RECEPTION)
                    .produces(HANDOVER_PROTOCOL),
            must(4, GIVE_FEEDBACK, TITLE_ONLY)
                    .by(RECEIVING_ORGANISATION)
                    .after(ACCOMPANY_TO_RECEIVING_ORGANISATION)
                    .afterEvery(ACCOMPANY_TO_RECEIVING_ORGANISATION)
                    .within(REFERRAL_FEEDBACK.from(ACCOMPANY_TO_RECEIVING_ORGANISATION))
                    .produces(FEEDBACK),
            must(5, RECORD_THAT_REFERRAL_IS_IMPOSSIBLE, TITLE_ONLY)
                    .by(IDENTIFYING_ORGANISATION, CASE_COORDINATOR)
                    .given(NO_SERVICE_AVAILABLE)
                    .afterEvery(NO_SERVICE_AVAILABLE));

    private Referral() {}
}

package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A step that is recorded afterwards must have been possible when it is said to have been taken. */
class StepActsTest {

    private final ACase agreed = ACase.opened().then(StepId.IDENTIFY_INFORMALLY).then(StepId.ASSESS_URGENT_NEEDS);

    @Test
    void a_referral_before_the_person_agreed_is_sent_back_with_its_time() {
        agreed.after(Duration.ofHours(1));
        agree();
        Instant consent = agreed.now();
        agreed.after(Duration.ofHours(1));

        assertThat(codes(consent.minusSeconds(60))).containsExactly("happenedAt: time.beforeRecord");
        assertThat(referral(consent)).isEmpty();
        assertThat(referral(agreed.now())).isEmpty();
    }

    @Test
    void one_without_the_persons_consent_is_refused_whenever_it_was() {
        agreed.after(Duration.ofHours(1));

        assertThat(referral(agreed.now()))
                .get()
                .extracting(verdict -> ((Verdict.Not) verdict).why())
                .isInstanceOf(Recording.Refused.class);
    }

    private void agree() {
        for (Consent consent : new Consent[] {Consent.REFERRAL, Consent.SHARING_OF_INFORMATION}) {
            agreed.then(new Entry.ConsentAnswered(consent, Optional.empty(), true, agreed.now(), agreed.now()));
        }
    }

    private List<String> codes(Instant happenedAt) {
        Recording why = ((Verdict.Not) referral(happenedAt).orElseThrow()).why();
        return ((Recording.Invalid) why)
                .problems().stream()
                        .map(problem -> problem.field() + ": " + problem.code())
                        .toList();
    }

    private Optional<Verdict> referral(Instant happenedAt) {
        return StepActs.impossible(
                StepRecord.of(StepId.CONTACT_RECEIVING_ORGANISATION, happenedAt)
                        .with(StepQuestions.RECEIVER, ACase.SHELTER),
                agreed.inHandOf(ACase.SECRETARY));
    }
}

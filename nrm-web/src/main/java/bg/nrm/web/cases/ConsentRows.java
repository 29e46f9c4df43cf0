package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.consent.Answer;
import bg.nrm.consent.ConsentAnswer;
import bg.nrm.consent.Consents;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The last answer to each question, and the questions a step waits for that have not been asked. */
@ApplicationScoped
class ConsentRows {

    @Inject
    private Consents consents;

    @Inject
    private Terms terms;

    @Inject
    private Bodies bodies;

    @Inject
    private Codes codes;

    @Inject
    private CasePaths paths;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    List<ConsentRow> of(CaseInHand inHand) {
        CaseReference reference = inHand.caseFile().reference();
        Collection<ConsentAnswer> answers = Consents.lastOfEach(consents.of(inHand));
        List<ConsentRow> rows = new ArrayList<>();
        answers.forEach(answer -> rows.add(row(answer, reference, inHand)));
        Set<Consent> asked = answers.stream().map(ConsentAnswer::purpose).collect(Collectors.toSet());
        inHand.agenda().possible().stream()
                .map(Duty::step)
                .flatMap(step -> step.asksFor().stream())
                .filter(consent -> !asked.contains(consent))
                .forEach(consent -> rows.add(unasked(consent, reference)));
        return rows;
    }

    private ConsentRow row(ConsentAnswer answer, CaseReference reference, CaseInHand inHand) {
        boolean given = answer.isGivenOn(Moments.dayOf(inHand.now()));
        String asking = paths.consent(reference, answer.purpose())
                + answer.recipientId().map(id -> "&recipient=" + id).orElse("");
        return new ConsentRow(
                terms.title(answer.purpose()),
                answer.recipientId().map(bodies::name).orElseGet(() -> texts.in("cases", "question.recipient.nothing")),
                answer.fields().isEmpty() ? "–" : codes.labelsAt(answer.recordedAt(), "SHARED_DATA", answer.fields()),
                given || answer.answer() != Answer.GIVEN
                        ? codes.labelAt(
                                answer.recordedAt(),
                                "CONSENT_ANSWER",
                                answer.answer().name())
                        : texts.in("cases", "consent.expired"),
                given ? "check" : "ban",
                when(answer),
                true,
                texts.in("cases", given ? "consent.withdraw" : "consent.askAgain"),
                given ? asking + "&answer=WITHDRAWN" : asking);
    }

    private String when(ConsentAnswer answer) {
        String said = moments.both(answer.answeredAt()) + ", "
                + codes.labelAt(answer.recordedAt(), "CONSENT_WAY", answer.way());
        return answer.validUntil()
                .map(day -> said + "; " + texts.in("cases", "consent.validUntil", moments.date(day)))
                .orElse(said);
    }

    private ConsentRow unasked(Consent consent, CaseReference reference) {
        return new ConsentRow(
                terms.title(consent),
                "–",
                "–",
                texts.in("cases", "consent.notAsked"),
                "soon",
                "–",
                false,
                texts.in("cases", "consent.record"),
                paths.consent(reference, consent));
    }
}

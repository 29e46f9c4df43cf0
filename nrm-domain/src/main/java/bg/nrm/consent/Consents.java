package bg.nrm.consent;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.language.Consent;
import bg.nrm.protection.ProvenTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All answers. They are asked of a case in hand: whoever has one was let in. */
@ApplicationScoped
public class Consents {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** Every answer of a case, the earliest first. */
    public List<ConsentAnswer> of(CaseInHand inHand) {
        List<ConsentAnswer> answers = em.createQuery(
                        "select c from StoredConsent c where c.caseId = :case order by c.answeredAt, c.id",
                        StoredConsent.class)
                .setParameter("case", inHand.caseFile().id())
                .getResultStream()
                .map(StoredConsent::answer)
                .toList();
        if (answers.size() < inHand.caseFile().consents()) {
            throw ProvenTable.CONSENT.missing(inHand.caseFile().id());
        }
        return answers;
    }

    /** The last answer to each question: the one that counts. What was said of all bodies counts for each, whatever was said of one before. */
    public static Collection<ConsentAnswer> lastOfEach(List<ConsentAnswer> answers) {
        Map<Question, ConsentAnswer> last = new LinkedHashMap<>();
        answers.forEach(answer -> {
            if (answer.recipientId().isEmpty()) {
                last.keySet().removeIf(question -> question.purpose() == answer.purpose());
            }
            last.put(new Question(answer.purpose(), answer.recipientId()), answer);
        });
        return last.values();
    }

    void add(StoredConsent answer) {
        em.persist(answer);
    }

    private record Question(Consent purpose, Optional<Long> recipient) {}
}

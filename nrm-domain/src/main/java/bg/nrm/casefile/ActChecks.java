package bg.nrm.casefile;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.organisation.Organisations;
import bg.nrm.question.Answers;
import bg.nrm.question.Questions;
import bg.nrm.question.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what was answered can be told in a case: as its questions say, and at a moment that can belong to the case. */
@ApplicationScoped
public class ActChecks {

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    public List<Problem> problems(Questions questions, Answers said, CaseInHand inHand) {
        List<Problem> moment = said.of(ActForm.HAPPENED_AT)
                .map(Telling::moment)
                .map(at -> MomentChecks.problems(at, Optional.empty(), inHand))
                .orElse(List.of());
        return Stream.concat(questions.problems(said, new Now(inHand.now())).stream(), moment.stream())
                .toList();
    }

    private final class Now implements Setting {

        private final Instant now;

        private Now(Instant now) {
            this.now = now;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean has(String list, String code) {
            return lists.has(list, code);
        }

        @Override
        public boolean isBody(long key) {
            return organisations.find(key).isPresent();
        }
    }
}

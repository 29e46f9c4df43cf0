package bg.nrm.casefile;

import bg.nrm.question.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every act of a case that has a form of its own, by the name of the form. */
@ApplicationScoped
public class Acts {

    @Inject
    @Any
    private Instance<CaseAct> all;

    private final Map<String, ActForm> forms = new HashMap<>();
    private final Map<String, CaseAct> acts = new HashMap<>();
    private final Map<String, CaseAct> published = new HashMap<>();

    @PostConstruct
    void find() {
        for (CaseAct act : all) {
            act.published().ifPresent(one -> published.put(one.path(), act));
            for (ActForm form : act.forms()) {
                if (acts.put(form.name(), act) != null) {
                    throw new IllegalStateException("two acts have a form " + form.name());
                }
                forms.put(form.name(), form);
            }
        }
    }

    public Optional<ActForm> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    /** The act that other systems do under this path. */
    public Optional<Published> published(String path) {
        return Optional.ofNullable(published.get(path)).flatMap(CaseAct::published);
    }

    /** Hands what was sent to the act, which asks the policy. */
    public Recording record(Published act, CaseReference reference, Answers said, Submission submission) {
        return published.get(act.path()).record(reference, said, submission);
    }

    /** Hands what was answered to the act, which asks the policy. */
    public Recording record(ActForm form, CaseReference reference, Answers said, Submission submission) {
        return acts.get(form.name()).record(reference, said.and(form.given()), submission);
    }
}

package bg.nrm.web.account;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.digest.ChoosingDigest;
import bg.nrm.digest.DigestChosen;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whether one wants the morning mail, and where it goes. */
@Named
@RequestScoped
public class DigestView {

    private static final String FORM = "digest";

    @Inject
    private ChoosingDigest choosing;

    @Inject
    private CurrentActor current;

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    private final Fields fields = new Fields();
    private Optional<String> own;

    @PostConstruct
    void read() {
        own = isOffered() ? choosing.own() : Optional.empty();
        own.ifPresent(address -> fields.with("address", address));
    }

    /** Whoever has no work is told of none. */
    public boolean isOffered() {
        return current.get().may(Action.DIGEST_CHOSEN);
    }

    public boolean isWanted() {
        return own.isPresent();
    }

    public Fields getFields() {
        return fields;
    }

    public void choose() {
        DigestChosen chosen = choosing.choose(fields.text("address"));
        answers.problems(chosen.problems(), field -> FORM + ":" + field);
        if (chosen.problems().isEmpty()) {
            answers.done(texts.in("work", "digest.chosen"));
            own = choosing.own();
        }
    }

    public void end() {
        choosing.end();
        fields.put("address", "");
        own = Optional.empty();
        answers.done(texts.in("work", "digest.ended"));
    }
}

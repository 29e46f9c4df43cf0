package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Keeps the language a user chose with the account, for the next time they log in. */
@ApplicationScoped
@Transactional
public class ChoosingLanguage {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Permitted(Action.LANGUAGE_CHOSEN)
    public void choose(Locale language) {
        long user = current.get().userId();
        trail.about(ObjectType.USER, user).detail("language=" + language.getLanguage());
        accounts.find(user).orElseThrow(NotFound::new).choose(language);
    }
}

package bg.nrm.web.draft;

import bg.nrm.draft.Draft;
import bg.nrm.draft.Drafts;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The draft of a form, as the page shows it. */
@Named
@RequestScoped
public class Drafting {

    @Inject
    private Drafts drafts;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    private final Map<String, Optional<Draft>> found = new HashMap<>();

    /** What to put back into the fields; nothing on an answer to what was just typed. */
    public String kept(String form, String key) {
        boolean answer = FacesContext.getCurrentInstance().isPostback();
        return answer ? "" : draft(form, key).map(Draft::content).orElse("");
    }

    public String returned(String form, String key) {
        return draft(form, key)
                .map(draft -> texts.of("draft.restored", moments.both(draft.savedAt())))
                .orElse("");
    }

    /** When it was saved, to tell a later draft from this one; empty while there is none. */
    public String savedAt(String form, String key) {
        return draft(form, key).map(Draft::savedAt).map(Instant::toString).orElse("");
    }

    public String words(String form, String key) {
        return draft(form, key).map(Draft::savedAt).map(this::saved).orElseGet(() -> texts.of("draft.none"));
    }

    /** That it was saved, and when. */
    String saved(Instant at) {
        return texts.of("draft.saved", moments.as(at, "second"));
    }

    Optional<Draft> draft(String form, String key) {
        return found.computeIfAbsent(form + '\n' + key, ignored -> drafts.find(form, key));
    }
}

package bg.nrm.web.signals;

import bg.nrm.draft.Drafts;
import bg.nrm.draft.Drafts.Unfinished;
import bg.nrm.signal.KnownSignals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The signals that the user began to type and has not handed in. */
@ApplicationScoped
class UnfinishedSignals {

    @Inject
    private Drafts drafts;

    @Inject
    private KnownSignals signals;

    /** The latest first. A page that was still saving when its signal was registered leaves a draft behind: it goes now. */
    List<Unfinished> list() {
        List<Unfinished> drafted = drafts.ofForm(SignalDraft.FORM);
        List<String> done =
                signals.handedIn(drafted.stream().map(Unfinished::key).toList());
        done.forEach(key -> drafts.discard(SignalDraft.FORM, key));
        return drafted.stream().filter(draft -> !done.contains(draft.key())).toList();
    }
}

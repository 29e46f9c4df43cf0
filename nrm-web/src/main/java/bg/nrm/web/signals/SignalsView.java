package bg.nrm.web.signals;

import bg.nrm.count.Counting;
import bg.nrm.count.Counts;
import bg.nrm.draft.Drafts;
import bg.nrm.signal.KnownSignals;
import bg.nrm.signal.ListingSignals;
import bg.nrm.signal.SignalFilter;
import bg.nrm.signal.SignalKey;
import bg.nrm.signal.SignalPage;
import bg.nrm.signal.SignalState;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The signals that the user's body may know, and the forms the user has not finished. */
@Named
@RequestScoped
public class SignalsView {

    static final String PAGE = "/signals/signals.xhtml";

    @Inject
    private ListingSignals listing;

    @Inject
    private KnownSignals signals;

    @Inject
    private Counts counts;

    @Inject
    private Drafts drafts;

    @Inject
    private UnfinishedSignals unfinished;

    @Inject
    private Texts texts;

    private Optional<SignalState> state;
    private SignalPage page;
    private Map<SignalState, Integer> counted;
    private int inDanger;

    @PostConstruct
    void open() {
        state = Optional.ofNullable(Faces.getRequestParameter("state")).flatMap(SignalsView::state);
        Optional<SignalKey> after =
                Optional.ofNullable(Faces.getRequestParameter("after")).flatMap(SignalKey::parse);
        page = listing.list(new SignalFilter(state, after));
        counted = counted();
    }

    private Map<SignalState, Integer> counted() {
        List<SignalState> states = List.of(SignalState.NEW, SignalState.IN_TRIAGE);
        List<Counting> asked = new ArrayList<>();
        states.forEach(each -> asked.add(signals.counting(each)));
        asked.add(signals.countingInDanger());
        List<Integer> numbers = counts.of(asked);
        inDanger = numbers.get(2);
        return Map.of(states.get(0), numbers.get(0), states.get(1), numbers.get(1));
    }

    public SignalPage getPage() {
        return page;
    }

    public String getState() {
        return state.map(Enum::name).orElse("");
    }

    /** What narrows the list, for the address of the next page. */
    public String getNext() {
        String narrowed = state.map(chosen -> "state=" + chosen + "&").orElse("");
        return page.next().map(last -> narrowed + "after=" + last).orElse("");
    }

    /** How many are in a state; above a limit only that there are more. */
    public String count(String state) {
        return words(counted.get(SignalState.valueOf(state)));
    }

    /** How many wait although somebody is in danger; empty where none does. */
    public String getInDanger() {
        return inDanger == 0 ? "" : words(inDanger);
    }

    private String words(int count) {
        return count > KnownSignals.COUNTED
                ? texts.in("signals", "count.more", KnownSignals.COUNTED)
                : String.valueOf(count);
    }

    public List<Drafts.Unfinished> getUnfinished() {
        return unfinished.list();
    }

    public void discard() {
        Asked.text("discard").ifPresent(key -> drafts.discard(SignalDraft.FORM, key));
        Faces.redirect(Faces.getRequestContextPath() + PAGE);
    }

    private static Optional<SignalState> state(String name) {
        return Arrays.stream(SignalState.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}

package bg.nrm.web.tag;

import java.util.Locale;

/** A status on the way of a record from draft to end. Words may be empty. */
public record RailStop(String title, String words, State state) {

    /** Reached before, present, or ahead. */
    public enum State {
        DONE,
        NOW,
        TODO
    }

    public boolean isNow() {
        return state == State.NOW;
    }

    public String css() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return state == State.DONE ? "check" : "";
    }
}

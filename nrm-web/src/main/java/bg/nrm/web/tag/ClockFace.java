package bg.nrm.web.tag;

import java.util.Locale;

/**
 * How a limit stands, said in words, by icon, by fill and by colour.
 *
 * @param words state and amount, such as "Просрочено с 1 ден"
 * @param when the second line: the date, and whether the limit is legal or configured; may be empty
 */
public record ClockFace(State state, String words, String when) {

    /** A period lapses and a right stays open: neither is ever late. */
    public enum State {
        LATE,
        SOON,
        OK,
        PAUSED,
        OPEN,
        DONE
    }

    public String css() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return state == State.DONE ? "check" : css();
    }
}

package bg.nrm.web.tag;

import java.util.List;
import java.util.Locale;

/**
 * One of the five stages of a case. Stages run side by side.
 *
 * @param title the stage in the procedure's words
 * @param here whether the next right step belongs to it
 * @param words how it stands, in a sentence
 */
public record StageFace(String title, State state, boolean here, String words, List<Pip> pips) {

    /** How a stage stands. */
    public enum State {
        DONE("done", "check"),
        OPEN("open", ""),
        BLOCKED("block", "block"),
        WAITING("wait", "");

        private final String css;
        private final String icon;

        State(String css, String icon) {
            this.css = css;
            this.icon = icon;
        }
    }

    /** A step on the way between two stages. */
    public enum Pip {
        DONE("d"),
        NOW("now"),
        BLOCKED("b"),
        DEVIATION("x"),
        AHEAD("");

        private final String css;

        Pip(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public StageFace {
        pips = List.copyOf(pips);
    }

    public String css() {
        return state.css;
    }

    public String icon() {
        return state.icon;
    }

    /** The key under which the state is worded for those who do not see the picture. */
    public String wording() {
        return "stage." + state.name().toLowerCase(Locale.ROOT);
    }
}

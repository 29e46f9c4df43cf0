package bg.nrm.web.input;

import java.io.Serializable;

/**
 * A part of a record that somebody else changed meanwhile: both values in words, and the one the user takes.
 *
 * <p>Not a record, because the choice is made on the page.
 */
public class Clash implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final String title;
    private final String theirs;
    private final String mine;
    private String taken;

    /** What only they changed is theirs unless the user says otherwise. */
    public Clash(String part, String title, String theirs, String mine, boolean mineIsNewer) {
        this.part = part;
        this.title = title;
        this.theirs = theirs;
        this.mine = mine;
        this.taken = mineIsNewer ? "MINE" : "THEIRS";
    }

    public String getPart() {
        return part;
    }

    public String getTitle() {
        return title;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    public String getTaken() {
        return taken;
    }

    public void setTaken(String chosen) {
        taken = chosen;
    }

    public boolean isTheirsTaken() {
        return "THEIRS".equals(taken);
    }
}

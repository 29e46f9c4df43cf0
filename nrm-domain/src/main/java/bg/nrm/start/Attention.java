package bg.nrm.start;

import java.util.Locale;

/** What the register serves in spite of, and whoever runs it should see to. */
public enum Attention {
    /** Fewer than two people administer: nobody can approve what one of them proposes. */
    ONE_ADMINISTRATOR;

    /** For a machine, such as {@code one.administrator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

package bg.nrm.procedure.language;

/** How surely a rule is known to be the law's own: nothing below {@link #PARTIAL} may be enforced with a number. */
public enum Confidence {
    /** Read in the cited text. */
    CONFIRMED('C'),
    /** Read, but the text at hand breaks off before the end of the point. */
    PARTIAL('P'),
    /** Known by its title only: a named step without conditions or limits of our making. */
    TITLE_ONLY('T'),
    /** General knowledge of Bulgarian or European law, not found in a text at hand. */
    BACKGROUND('B'),
    /** A decision of this register, not a rule of the mechanism. */
    PRODUCT_DECISION('I');

    private final char letter;

    Confidence(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** Whether a text stands behind the rule. */
    public boolean isRead() {
        return this == CONFIRMED || this == PARTIAL;
    }
}

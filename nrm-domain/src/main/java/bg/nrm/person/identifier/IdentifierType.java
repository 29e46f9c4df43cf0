package bg.nrm.person.identifier;

/** What kind of number somebody gave. Always asked, never guessed: one valid ЛНЧ in a hundred is also a valid ЕГН. */
public enum IdentifierType {
    /** Единен граждански номер, of Bulgarian citizens. */
    EGN,
    /** Личен номер на чужденец, of foreigners who reside here. */
    LNCH,
    FOREIGN_DOCUMENT,
    /** The person has none. */
    NONE,
    UNKNOWN;

    public boolean hasValue() {
        return this == EGN || this == LNCH || this == FOREIGN_DOCUMENT;
    }
}

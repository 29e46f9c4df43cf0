package bg.nrm.procedure.language;

/** What happens in a case again and again without being a step. */
public enum Occurrence implements Event {
    /** A contact of the person with any institution or organisation of the mechanism. */
    CONTACT,
    /** Any development in the case: a circumstance found or ended. */
    DEVELOPMENT
}

package bg.nrm.paper;

/** Whose signature a paper bears. */
public enum Signatory {
    /** The person the paper is about. */
    PERSON,
    /** Who talked with the person, for the institution that is named. */
    INTERVIEWER,
    /** Who issues it for an institution. */
    OFFICIAL,
    /** Who hands the person over. */
    SENDER,
    /** Who receives the person. */
    RECEIVER,
    /** Every member of the multidisciplinary team. */
    TEAM
}

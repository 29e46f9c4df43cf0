package bg.nrm.casefile;

/** What an entry of the story tells. Those that {@link RulebookEntry} leaves out the rulebook does not ask about. */
public enum EntryKind {
    CASE_OPENED,
    /** The person was trafficked again: the procedure begins anew, the story goes on. */
    EPISODE_BEGUN,
    STEP_DONE,
    CONSENT_ANSWERED,
    CIRCUMSTANCE_FOUND,
    CIRCUMSTANCE_ENDED,
    CONTACT,
    /** Somebody talked with the person, about topics; for the rulebook a contact. */
    INTERVIEW,
    /** A service was offered, refused, given, begun or ended. */
    SERVICE,
    DEVIATION,
    SUSPENDED,
    POSTPONED,
    RESUMED,
    EXTENDED,
    PERIOD_ENDED,
    PERIOD_EXTENDED,
    /** Other rules apply from now on: the person's age, citizenship or what is known of them has changed. */
    RULES_CHANGED,
    /** A paper of the case was written or written anew, and no step was taken by it. */
    PAPER_WRITTEN,
    /** Somebody signed a paper by hand or would not, and no step was taken by it. */
    PAPER_SIGNED,
    /** Another colleague of the leading body coordinates the case from now on. */
    HANDED_OVER,
    /** An authority may know the case from now on, to identify the person formally. */
    INVITED,
    /** The leading body ended the access of another body. */
    TAKEN_OUT,
    /** A body to which the person was referred, or which was invited, said that it can do nothing in the case. */
    DECLINED,
    CASE_CLOSED,
    CASE_REOPENED,
    /** What was recorded a moment before had been a slip: both stay in the story, and the first counts for nothing. */
    TAKEN_BACK
}

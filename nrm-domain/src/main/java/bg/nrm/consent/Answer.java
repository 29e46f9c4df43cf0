package bg.nrm.consent;

/** What the person said; code list CONSENT_ANSWER. */
public enum Answer {
    GIVEN,
    REFUSED,
    WITHDRAWN
}

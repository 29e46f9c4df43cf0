package bg.nrm.access;

/** Kinds of record an act can be about; codes of the audit. */
public enum ObjectType {
    SIGNAL,
    PERSON,
    CASE,
    CONSENT,
    DOCUMENT,
    PAPER,
    TASK,
    DRAFT,
    USER,
    TOKEN,
    PROPOSAL,
    ORGANISATION,
    CODE_LIST,
    PARAMETER,
    REPORT,
    AUDIT,
    HANDBOOK,
    ESCALATION,
    MOVED_DAY,
    FEED,
    DIGEST
}

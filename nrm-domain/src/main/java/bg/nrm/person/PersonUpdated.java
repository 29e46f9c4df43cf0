package bg.nrm.person;

/** What is known of a person has changed, in this transaction: what depends on it follows now. */
public record PersonUpdated(long personId) {}

package bg.nrm.access;

/**
 * A user as others see who did something.
 *
 * @param id key of the account
 * @param number under which the audit knows the user
 */
public record NamedUser(long id, int number, String name) {}

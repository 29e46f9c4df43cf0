package bg.nrm.person;

import java.util.List;

/**
 * The strongest first. Says nothing about persons whom the user may not know, not even how many there are.
 *
 * @param more whether the search was cut off and should be narrowed
 */
public record PersonsFound(List<PersonFound> persons, boolean more) {}

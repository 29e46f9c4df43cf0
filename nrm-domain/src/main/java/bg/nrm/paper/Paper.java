package bg.nrm.paper;

/**
 * One paper of a case, such as its plan. What stands in it lies in its versions, the last of which counts.
 *
 * @param id by which the audit knows it
 * @param number among the papers of the case
 * @param versions how many it has
 * @param isSigned whether everybody has signed the last version who has to
 * @param ownerId the body that began it
 */
public record Paper(long id, int number, Form form, int versions, boolean isSigned, long ownerId) {}

package bg.nrm.paper;

import java.time.Instant;

/**
 * What stood in a paper at one time.
 *
 * @param id by which its signatures know it
 * @param number among the versions of the paper
 * @param position the entry of the story that tells of it
 * @param happenedAt when it was written, as its writer says
 * @param recordedBy the user who recorded it
 * @param bodyId the body for which it was written
 */
public record PaperVersion(
        long id,
        int number,
        int position,
        Instant happenedAt,
        Content content,
        Instant recordedAt,
        long recordedBy,
        long bodyId) {}

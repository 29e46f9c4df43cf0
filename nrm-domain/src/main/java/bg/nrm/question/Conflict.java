package bg.nrm.question;

import java.util.List;

/** Two people changed one record at once: what it says now, what I made of it, and in which parts the two differ. */
public record Conflict(Answers theirs, Answers mine, List<Difference> differences) {

    public Conflict {
        differences = List.copyOf(differences);
    }

    /**
     * A part in which the two differ.
     *
     * @param mineIsNewer whether I changed it, and not only they
     */
    public record Difference(Questions.Group group, boolean mineIsNewer) {}
}

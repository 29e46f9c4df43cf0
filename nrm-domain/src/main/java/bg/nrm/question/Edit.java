package bg.nrm.question;

/**
 * A change somebody wants to make to a record: which version they saw, what it said then, and what they made of it.
 *
 * @param before the answers as they were shown
 * @param after the answers as they should be
 */
public record Edit(long version, Answers before, Answers after) {

    /** Whether the record still says what was seen, whatever else happened to it. */
    public boolean sees(Questions questions, Answers current) {
        return questions.groups().stream().allMatch(group -> before.same(group, current));
    }

    /** Both values of every part in which the record differs from what they made of it. */
    public Conflict against(Questions questions, Answers current) {
        return new Conflict(
                current,
                after,
                questions.groups().stream()
                        .filter(group -> !current.same(group, after))
                        .map(group -> new Conflict.Difference(group, !before.same(group, after)))
                        .toList());
    }
}

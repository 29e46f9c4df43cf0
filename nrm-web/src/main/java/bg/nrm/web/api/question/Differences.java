package bg.nrm.web.api.question;

import bg.nrm.question.Conflict;
import bg.nrm.web.api.answer.Fault.Difference;
import java.util.List;
import java.util.stream.Stream;

/** Both values of each answer that two have changed, after the version to come back with. */
public final class Differences {

    private Differences() {}

    /** The answers stand in this part of the body, such as {@code facts}. */
    public static List<Difference> of(Conflict conflict, String part, long version, long sentVersion) {
        Stream<Difference> answers = conflict.differences().stream()
                .flatMap(difference -> difference.group().questions())
                .filter(question ->
                        !conflict.theirs().of(question).equals(conflict.mine().of(question)))
                .map(question -> new Difference(
                        part + "." + question.name(),
                        AskedBody.member(question, conflict.theirs()),
                        AskedBody.member(question, conflict.mine())));
        return Stream.concat(Stream.of(new Difference("version", version, sentVersion)), answers)
                .toList();
    }
}

package bg.nrm.web.api.question;

import bg.nrm.question.Conflict;
import bg.nrm.web.api.answer.Fault.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Both values of each answer that two have changed, after the version to come back with. */
public final class Differences {

    private Differences() {}

    /** The answers stand in this part of the body, such as {@code facts}. */
    public static List<Difference> of(Conflict conflict, String part, long version, long sentVersion) {
        Stream<Difference> answers = conflict.differences().stream()
                .map(Conflict.Difference::group)
                .flatMap(group -> {
                    Map<String, Optional<Object>> theirs = AskedBody.members(group, conflict.theirs());
                    Map<String, Optional<Object>> mine = AskedBody.members(group, conflict.mine());
                    return theirs.keySet().stream()
                            .filter(member -> !theirs.get(member).equals(mine.get(member)))
                            .map(member -> new Difference(part + "." + member, theirs.get(member), mine.get(member)));
                });
        return Stream.concat(Stream.of(new Difference("version", version, sentVersion)), answers)
                .toList();
    }
}

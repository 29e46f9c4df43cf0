package bg.nrm.web.api.signal;

import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalChange.Conflict;
import bg.nrm.signal.SignalField;
import bg.nrm.web.api.answer.Fault.Difference;
import java.util.List;
import java.util.stream.Stream;

/** Both values of each part that two have changed, after the version to come back with. */
final class SignalConflict {

    private SignalConflict() {}

    static List<Difference> differences(Conflict conflict, long sentVersion) {
        FactsBody theirs = FactsBody.of(conflict.theirs());
        FactsBody yours = FactsBody.of(conflict.mine());
        return Stream.concat(
                        Stream.of(new Difference("version", conflict.version(), sentVersion)),
                        conflict.differences().stream()
                                .map(SignalChange.Difference::field)
                                .flatMap(field -> parts(field, theirs, yours)))
                .toList();
    }

    private static Stream<Difference> parts(SignalField field, FactsBody theirs, FactsBody yours) {
        return switch (field) {
            case DANGER -> part("danger", theirs.danger(), yours.danger());
            case URGENCY -> part("urgency", theirs.urgency(), yours.urgency());
            case LANGUAGE -> part("language", theirs.language(), yours.language());
            case FORMS -> part("forms", theirs.forms(), yours.forms());
            case ACTION -> part("action", theirs.action(), yours.action());
            case ARRIVAL -> Stream.of(
                            part("received", theirs.received(), yours.received()),
                            part("time", theirs.time(), yours.time()),
                            part("channel", theirs.channel(), yours.channel()))
                    .flatMap(parts -> parts);
            case SENDER -> Stream.of(
                            part("sender", theirs.sender(), yours.sender()),
                            part("senderContact", theirs.senderContact(), yours.senderContact()))
                    .flatMap(parts -> parts);
            case PLACE -> Stream.of(
                            part("country", theirs.country(), yours.country()),
                            part("district", theirs.district(), yours.district()),
                            part("place", theirs.place(), yours.place()))
                    .flatMap(parts -> parts);
        };
    }

    private static Stream<Difference> part(String name, Object theirs, Object yours) {
        return theirs.equals(yours) ? Stream.empty() : Stream.of(new Difference("facts." + name, theirs, yours));
    }
}

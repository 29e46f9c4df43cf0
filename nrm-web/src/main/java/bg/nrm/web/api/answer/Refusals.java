package bg.nrm.web.api.answer;

import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.connection.KeyTaken;
import bg.nrm.connection.UnderWay;
import bg.nrm.load.Overload;
import bg.nrm.protection.SealBroken;
import bg.nrm.transaction.Contention;
import bg.nrm.transaction.OutcomeUnknown;
import bg.nrm.web.answer.Outage;
import bg.nrm.web.api.answer.Fault.FieldFault;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which refusal an exception means. What is not known here is a failure of ours: it says its reference and nothing else. */
final class Refusals {

    private static final Map<Class<? extends Throwable>, Supplier<Refusal>> KINDS = new LinkedHashMap<>();
    private static final Map<Integer, String> OF_HTTP =
            Map.of(404, "not.found", 405, "method.unknown", 406, "answer.type", 413, "body.large", 415, "body.type");
    private static final Pattern FIELD_NAMED = Pattern.compile("property '?(\\w+)'? (?:because|can not be mapped)");
    /** Of a code that does not exist it names the code only. */
    private static final Pattern VALUE_NAMED = Pattern.compile("No enum constant [\\w.$]+\\.(.{1,40})$");

    static {
        KINDS.put(NotFound.class, Refusal::notFound);
        KINDS.put(NotPermitted.class, Refusal::notPermitted);
        KINDS.put(Overload.class, Refusal::overloaded);
        KINDS.put(SealBroken.class, Refusal::damaged);
        KINDS.put(KeyTaken.class, () -> Refusal.of(422, "key.taken"));
        KINDS.put(UnderWay.class, () -> Refusal.of(409, "under.way").with(Refusal.RETRY_AFTER, "2"));
        KINDS.put(JsonException.class, () -> Refusal.of(400, "body.unreadable"));
        KINDS.put(OptimisticLockException.class, () -> Refusal.conflict(List.of()));
        KINDS.put(OutcomeUnknown.class, () -> Refusal.of(503, "outcome.unknown").with(Refusal.RETRY_AFTER, "10"));
    }

    private Refusals() {}

    static Refusal of(Throwable thrown) {
        return firstOf(thrown, Refusals::known)
                .or(() -> firstOf(thrown, Refusals::ofHttp))
                .orElseGet(() -> ofDatabase(thrown));
    }

    private static Refusal ofDatabase(Throwable thrown) {
        if (Contention.isBehind(thrown)) {
            return Refusal.busy();
        }
        return Outage.isBehind(thrown) ? Refusal.unavailable() : Refusal.failure();
    }

    private static Optional<Refusal> known(Throwable cause) {
        if (cause instanceof JsonbException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(cause))
                .map(kind -> kind.getValue().get())
                .findFirst();
    }

    /** The reader of JSON names the fields, from the outermost inwards, in its message and nowhere else. */
    private static Refusal unreadable(JsonbException thrown) {
        String message = Optional.ofNullable(thrown.getMessage()).orElse("");
        String path = FIELD_NAMED
                .matcher(message)
                .results()
                .map(named -> named.group(1))
                .collect(Collectors.joining("."));
        Stream<FieldFault> field =
                Stream.of(path).filter(named -> !named.isEmpty()).map(named -> new FieldFault(named, "unreadable", ""));
        Stream<FieldFault> value =
                VALUE_NAMED.matcher(message).results().map(named -> new FieldFault(named.group(1), "unknown", ""));
        return new Refusal(
                400, "body.unreadable", Stream.concat(field, value).toList(), List.of(), List.of(), Map.of());
    }

    private static Optional<Refusal> ofHttp(Throwable cause) {
        return Optional.of(cause)
                .filter(WebApplicationException.class::isInstance)
                .map(WebApplicationException.class::cast)
                .map(WebApplicationException::getResponse)
                .filter(answer -> answer.getStatus() < 500)
                .map(Refusals::ofHttp);
    }

    private static Refusal ofHttp(Response answer) {
        int status = answer.getStatus();
        Refusal refusal = Refusal.of(status, OF_HTTP.getOrDefault(status, "request.unfit"));
        return Optional.ofNullable(answer.getHeaderString(HttpHeaders.ALLOW))
                .map(methods -> refusal.with(HttpHeaders.ALLOW, methods))
                .orElse(refusal);
    }

    private static Optional<Refusal> firstOf(Throwable thrown, Function<Throwable, Optional<Refusal>> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(kind)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

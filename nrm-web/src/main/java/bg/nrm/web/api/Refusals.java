package bg.nrm.web.api;

import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.connection.KeyTaken;
import bg.nrm.connection.UnderWay;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which refusal an exception means. What is not known here is a failure of ours: it says its reference and nothing else. */
final class Refusals {

    private static final Map<Class<? extends Throwable>, Supplier<Refusal>> KINDS = new LinkedHashMap<>();
    private static final Map<Integer, String> OF_HTTP =
            Map.of(404, "not.found", 405, "method.unknown", 406, "answer.type", 413, "body.large", 415, "body.type");
    private static final List<String> DATABASE_GONE = List.of("08", "57");

    static {
        KINDS.put(NotFound.class, Refusal::notFound);
        KINDS.put(NotPermitted.class, Refusal::notPermitted);
        KINDS.put(KeyTaken.class, () -> Refusal.of(422, "key.taken"));
        KINDS.put(UnderWay.class, () -> Refusal.of(409, "under.way").with(Refusal.RETRY_AFTER, "2"));
        KINDS.put(JsonbException.class, () -> Refusal.of(400, "body.unreadable"));
        KINDS.put(JsonException.class, () -> Refusal.of(400, "body.unreadable"));
        KINDS.put(OptimisticLockException.class, () -> Refusal.conflict(List.of()));
        KINDS.put(PessimisticLockException.class, () -> Refusal.of(409, "under.way")
                .with(Refusal.RETRY_AFTER, "2"));
    }

    private Refusals() {}

    static Refusal of(Throwable thrown) {
        return firstOf(thrown, Refusals::known)
                .or(() -> firstOf(thrown, Refusals::ofHttp))
                .or(() -> firstOf(thrown, Refusals::ofDatabase))
                .orElseGet(Refusal::failure);
    }

    private static Optional<Refusal> known(Throwable cause) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(cause))
                .map(kind -> kind.getValue().get())
                .findFirst();
    }

    private static Optional<Refusal> ofHttp(Throwable cause) {
        return Optional.of(cause)
                .filter(WebApplicationException.class::isInstance)
                .map(WebApplicationException.class::cast)
                .map(answer -> answer.getResponse().getStatus())
                .filter(status -> status < 500)
                .map(status -> Refusal.of(status, OF_HTTP.getOrDefault(status, "request.unfit")));
    }

    private static Optional<Refusal> ofDatabase(Throwable cause) {
        boolean gone = cause instanceof ConnectException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException failed
                        && Optional.ofNullable(failed.getSQLState())
                                .filter(state -> DATABASE_GONE.stream().anyMatch(state::startsWith))
                                .isPresent();
        return gone ? Optional.of(Refusal.unavailable()) : Optional.empty();
    }

    private static Optional<Refusal> firstOf(Throwable thrown, Function<Throwable, Optional<Refusal>> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(kind)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

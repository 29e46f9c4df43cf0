package bg.nrm.web.api.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Holds every client to a pace the register can keep for all (EG-09). Counted on each node apart, in memory: exactness is worth less
 * here than an answer without the database.
 */
@ApplicationScoped
class Pace {

    private static final String PER_SECOND = "nrm.api.requests-per-second";
    private static final String AT_ONCE = "nrm.api.requests-at-once";
    private static final int CLIENTS = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** What a client draws that was seen before: decided without the database. */
    Optional<Bucket.Draw> drawIfKnown(String client) {
        return Optional.ofNullable(find(client)).map(Bucket::draw);
    }

    Bucket.Draw draw(String client) {
        return open(client).draw();
    }

    /** The name of a client that shows this: not what it shows. */
    static String clientOf(String kind, String shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return kind + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Bucket find(String client) {
        synchronized (buckets) {
            return buckets.get(client);
        }
    }

    private Bucket open(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client, unseen -> new Bucket(setting(AT_ONCE, 40), setting(PER_SECOND, 20), clock));
        }
    }

    private int setting(String name, int otherwise) {
        return Math.max(1, config.getOptionalValue(name, Integer.class).orElse(otherwise));
    }
}

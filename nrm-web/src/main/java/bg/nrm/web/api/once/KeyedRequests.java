package bg.nrm.web.api.once;

import bg.nrm.connection.RequestKey;
import bg.nrm.web.api.answer.Faults;
import bg.nrm.web.api.answer.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Reads what is sent once, up to a limit, and asks a key of everything that is not safe to send twice ({@code Idempotency-Key}, as
 * the IETF draft of that name has it).
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
@ApplicationScoped
public class KeyedRequests implements ContainerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final String LARGEST = "nrm.api.body-kib";

    @Inject
    private Sent sent;

    @Inject
    private Faults faults;

    @Inject
    private Config config;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity() && !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        int largest = config.getOptionalValue(LARGEST, Integer.class).orElse(1024) * 1024;
        byte[] body = request.getEntityStream().readNBytes(largest + 1);
        if (body.length > largest) {
            request.abortWith(faults.answer(Refusal.of(413, "body.large")));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        if (request.getMethod().equals(HttpMethod.POST)) {
            key(request)
                    .ifPresentOrElse(
                            key -> sent.is(key, digest(request, body)),
                            () -> request.abortWith(faults.answer(Refusal.of(400, "key.missing"))));
        }
    }

    private static Optional<RequestKey> key(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(KEY)).flatMap(RequestKey::of);
    }

    private static byte[] digest(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod()
                    + ' '
                    + request.getUriInfo().getRequestUri().getRawPath()
                    + '\0';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

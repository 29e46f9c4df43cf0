package bg.nrm.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where a request comes from. What a header says counts only when it comes through a proxy of our own. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    private Config config;

    /** The address, in the words of the network. */
    public String of(HttpServletRequest request) {
        String near = request.getRemoteAddr();
        List<String> proxies =
                config.getOptionalValues("nrm.proxy.addresses", String.class).orElse(List.of());
        return proxies.contains(near) ? lastForwarded(request).orElse(near) : near;
    }

    /** The last entry is the one our proxy wrote; those before it could be anybody's. */
    private static Optional<String> lastForwarded(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .map(chain -> chain.substring(chain.lastIndexOf(',') + 1).trim())
                .filter(address -> !address.isEmpty());
    }
}

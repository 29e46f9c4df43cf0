package bg.nrm.web.answer;

import bg.nrm.input.Blank;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Names of hosts as browsers send them. */
final class Hosts {

    private Hosts() {}

    /** Whether a request may be for this host. A configured name without a port stands for all ports; nothing configured, for all names. */
    static boolean allow(List<String> configured, String host) {
        String asked = Objects.toString(host, "").toLowerCase(Locale.ROOT);
        return configured.isEmpty()
                || configured.stream()
                        .map(name -> Blank.bare(name).toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.equals(asked) || name.equals(withoutPort(asked)));
    }

    /** Whether a page of this origin is one of this host; an origin that hides itself is not. */
    static boolean isOrigin(String origin, String host) {
        return authority(origin).filter(from -> from.equalsIgnoreCase(host)).isPresent();
    }

    /** Of an address, the host and the port if it names one. */
    static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }
}

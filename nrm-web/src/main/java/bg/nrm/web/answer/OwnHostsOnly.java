package bg.nrm.web.answer;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Answers under the names this installation is known by and no others, so that no page of somebody else reaches the register by a name that
 * leads to its address. Whether it is well may be asked under any name: a balancer knows the address alone.
 */
public class OwnHostsOnly implements Filter {

    private static final int MISDIRECTED = 421;
    private static final String HEALTH = "/health";

    @Inject
    private Config config;

    /** The one that stands in what is sent out, such as mails, is always among them. */
    private List<String> names() {
        List<String> names = config.getOptionalValues("nrm.hosts", String.class).orElse(List.of());
        Optional<String> sent =
                config.getOptionalValue("nrm.address", String.class).flatMap(Hosts::authority);
        return names.isEmpty()
                ? names
                : Stream.concat(names.stream(), sent.stream()).toList();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (Hosts.allow(names(), asked.getHeader("Host"))
                || asked.getServletPath().equals(HEALTH)) {
            chain.doFilter(request, response);
        } else {
            // nothing that could be shown under a name that is not ours
            ((HttpServletResponse) response).setStatus(MISDIRECTED);
        }
    }
}

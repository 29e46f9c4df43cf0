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

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        List<String> hosts = config.getOptionalValues("nrm.hosts", String.class).orElse(List.of());
        if (Hosts.allow(hosts, asked.getHeader("Host"))
                || asked.getServletPath().equals(HEALTH)) {
            chain.doFilter(request, response);
        } else {
            // nothing that could be shown under a name that is not ours
            ((HttpServletResponse) response).setStatus(MISDIRECTED);
        }
    }
}

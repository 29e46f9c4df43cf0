package bg.nrm.web.answer;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A form that was sent without scripts brings no nonce, for PrimeFaces adds it by script, and PrimeFaces would fail on that instead of saying what is wrong
 * with the fields. The page it draws gets a fresh one. What scripts send without one, or with one that is none, comes from no page of ours.
 */
public class OwnNonce implements Filter {

    static final String NONCE = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!asked.getMethod().equals("POST") || isNonce(asked.getParameter(NONCE))) {
            chain.doFilter(request, response);
        } else if ("partial/ajax".equals(asked.getHeader("Faces-Request"))) {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new WithNonce(asked, fresh()), response);
        }
    }

    private static String fresh() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** As PrimeFaces makes and checks them. */
    static boolean isNonce(String sent) {
        if (sent == null) {
            return false;
        }
        try {
            UUID.fromString(new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** The same request with a nonce. */
    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        private WithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(NONCE) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new HashMap<>(super.getParameterMap());
            all.put(NONCE, new String[] {nonce});
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            Set<String> names = new LinkedHashSet<>(Collections.list(super.getParameterNames()));
            names.add(NONCE);
            return Collections.enumeration(names);
        }
    }
}

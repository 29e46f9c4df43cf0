package bg.nrm.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Where somebody wanted to go before they had to log in. Kept in the session, never in an address, and never outside the register. */
final class Wanted {

    private static final String ATTRIBUTE = "nrm.wanted";
    private static final int LONGEST = 1000;

    private Wanted() {}

    static void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        remember(request, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static void remember(HttpServletRequest request, String address) {
        if (isPage(request.getContextPath(), address)) {
            request.getSession().setAttribute(ATTRIBUTE, address);
        }
    }

    /** Asked once: the next log-in begins at home again. */
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Optional<String> wanted =
                Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(String.class::cast);
        session.removeAttribute(ATTRIBUTE);
        return wanted;
    }

    /** Only a page of this application: no other host, no header hidden in a line break. */
    static boolean isPage(String context, String address) {
        return address != null
                && address.length() <= LONGEST
                && address.startsWith(context + "/")
                && !address.contains("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl)
                && address.split("\\?", 2)[0].endsWith(".xhtml");
    }
}

package bg.nrm.web.login;

import bg.nrm.web.frame.StrangersCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Where somebody wanted to go before they had to log in. Kept in their browser, never in an address, and never outside the register. */
final class Wanted {

    private static final int LONGEST = 1000;

    private Wanted() {}

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        remember(request.getRequestURI() + (query == null ? "" : "?" + query), request, response);
    }

    static void remember(String address, HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request.getContextPath(), address)) {
            StrangersCookie.WANTED.leave(address, request, response);
        }
    }

    /** Asked once: the next log-in begins at home again. */
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        return StrangersCookie.WANTED
                .take(request, response)
                .filter(address -> isPage(request.getContextPath(), address));
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

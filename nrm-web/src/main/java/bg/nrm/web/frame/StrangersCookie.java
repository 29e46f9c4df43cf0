package bg.nrm.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register has to remember of somebody who is not logged in, for ten minutes and in that person's own browser: a session begins
 * with the log-in and not before, so however many strangers ask for pages, none of them takes memory of the server. Whoever reads a cookie
 * takes nothing for granted that stands in it.
 */
public enum StrangersCookie {
    /** Where they wanted to go. */
    WANTED("nrm-wanted"),
    /** Why they are at the log-in page. */
    OUTCOME("nrm-outcome"),
    /** In which language they read. */
    LANGUAGE("nrm-language");

    private static final int SECONDS = 600;

    private final String cookie;

    StrangersCookie(String cookie) {
        this.cookie = cookie;
    }

    /** Leaves it in the browser. */
    public void leave(String value, HttpServletRequest request, HttpServletResponse response) {
        send(
                Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8)),
                SECONDS,
                request,
                response);
    }

    /** What the browser shows; nothing where it is no text of ours. */
    public Optional<String> read(HttpServletRequest request) {
        Cookie[] shown = request.getCookies();
        return shown == null
                ? Optional.empty()
                : Stream.of(shown)
                        .filter(each -> each.getName().equals(cookie))
                        .findFirst()
                        .flatMap(each -> decoded(each.getValue()));
    }

    /** The same, once: the browser forgets it. */
    public Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> read = read(request);
        if (read.isPresent()) {
            send("", 0, request, response);
        }
        return read;
    }

    private void send(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        Cookie sent = new Cookie(cookie, value);
        sent.setPath(request.getContextPath());
        sent.setHttpOnly(true);
        sent.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        sent.setAttribute("SameSite", "Lax");
        sent.setMaxAge(seconds);
        response.addCookie(sent);
    }

    static Optional<String> decoded(String value) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(value);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}

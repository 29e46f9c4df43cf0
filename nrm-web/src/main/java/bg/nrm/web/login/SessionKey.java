package bg.nrm.web.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * What the browser of a log-in shows beside the id of its session: 256 random bits of ours. The server's own ids are made of fewer, so an
 * id that is guessed or seen opens nothing by itself.
 */
final class SessionKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String OVER_TLS = "__Secure-nrm-key";
    private static final String PLAIN = "nrm-key";

    private SessionKey() {}

    /** A new one, sent to the browser. */
    static String give(HttpServletRequest request, HttpServletResponse response, boolean onlyOverTls) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Cookie cookie = new Cookie(onlyOverTls ? OVER_TLS : PLAIN, key);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(onlyOverTls);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return key;
    }

    static boolean isShown(HttpServletRequest request, String key) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(OVER_TLS)
                                || cookie.getName().equals(PLAIN))
                        .anyMatch(cookie -> MessageDigest.isEqual(bytes(cookie.getValue()), bytes(key)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package bg.nrm.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends the browser on to a page of ours, by path alone: the container would build a whole address from a header anybody can write. */
public final class Redirect {

    private Redirect() {}

    /** To a path within the application, such as "/login/login.xhtml". */
    public static void within(HttpServletRequest request, HttpServletResponse response, String path) {
        to(response, request.getContextPath() + path);
    }

    /** To a path that begins with the context already. */
    public static void to(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}

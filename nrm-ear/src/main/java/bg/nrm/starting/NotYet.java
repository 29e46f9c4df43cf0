package bg.nrm.starting;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Says that the register is being started, for as long as it takes no requests itself: 503, each time in the shape in which the register answers at the
 * same address. Without it the server would say 404, and a connected system would take a case for gone. Outside the register there is nothing, before
 * and after: its root leads to the register, and of everything else no server tells what it is.
 */
public final class NotYet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String REGISTER = "/nrm";
    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.equals("/")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", REGISTER + "/");
        } else if (path.equals(REGISTER) || path.startsWith(REGISTER + "/")) {
            notYet(NotYetAnswer.at(path, request.getHeader("Accept-Language")), response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void notYet(NotYetAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setContentType(answer.type());
        response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
    }
}

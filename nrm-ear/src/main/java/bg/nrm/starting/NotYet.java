package bg.nrm.starting;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Says that the register is being started, for as long as it takes no requests itself: 503, each time in the shape in which the register answers at the
 * same address. Without it the server would say 404, and a connected system would take a case for gone.
 */
public final class NotYet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NotYetAnswer answer = NotYetAnswer.at(request.getRequestURI(), request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType(answer.type());
        response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
    }
}

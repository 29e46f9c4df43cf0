package bg.nrm.web.health;

import bg.nrm.start.Attention;
import bg.nrm.start.Vital;
import bg.nrm.start.Vitals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the register serves, for balancers and watchers: 200 and "up", or 503 and the parts that fail. Says no more than that,
 * but for what whoever runs it should see to. */
@WebServlet("/health")
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Vitals vitals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<Vital> failing = vitals.failing();
        response.setStatus(failing.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().print(answer(failing, vitals.attention()));
    }

    static String answer(Set<Vital> failing, Set<Attention> attention) {
        String failed = list("failed", failing.stream().map(Vital::code));
        return failing.isEmpty()
                ? "{\"status\":\"up\"" + list("attention", attention.stream().map(Attention::code)) + "}"
                : "{\"status\":\"down\"" + failed + "}";
    }

    private static String list(String name, Stream<String> codes) {
        String listed = codes.map(code -> '"' + code + '"').collect(Collectors.joining(","));
        return listed.isEmpty() ? "" : ",\"" + name + "\":[" + listed + "]";
    }
}

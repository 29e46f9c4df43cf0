package bg.nrm.web.draft;

import bg.nrm.draft.Drafts;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Takes what a page sends while somebody types. It is kept as typed, also where it is not valid yet. */
@WebServlet("/draft")
public class SavingDraft extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1 << 20;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Drafting drafting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = Objects.toString(request.getParameter("form"), "");
        String key = Objects.toString(request.getParameter("key"), "");
        if (!form.matches("[a-z-]{1,40}") || key.length() > 60) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] body = body(request);
        if (body.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        save(form, key, new String(body, StandardCharsets.UTF_8), response);
    }

    private void save(String form, String key, String json, HttpServletResponse response) throws IOException {
        try {
            String saved = drafting.saved(drafts.save(form, key, Typed.of(json).json()));
            response.setContentType("text/plain");
            response.getWriter().print(saved);
        } catch (JsonException | ClassCastException notOurs) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            return in.readNBytes(LARGEST + 1);
        }
    }
}

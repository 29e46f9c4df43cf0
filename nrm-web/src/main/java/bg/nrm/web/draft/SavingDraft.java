package bg.nrm.web.draft;

import bg.nrm.draft.Draft;
import bg.nrm.draft.Drafts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what a page sends while somebody types, and gives it back to a page that was drawn before it came. It is kept as typed, also where it
 * is not valid yet.
 */
@WebServlet("/draft")
public class SavingDraft extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1 << 20;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Drafting drafting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> draft = isNamed(request) ? drafting.draft(form(request), key(request)) : Optional.empty();
        if (draft.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("savedAt", draft.get().savedAt().toString())
                        .add("saved", drafting.saved(draft.get().savedAt()))
                        .add("returned", drafting.returned(form(request), key(request)))
                        .add("kept", draft.get().content())
                        .build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isNamed(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] body = body(request);
        if (body.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        save(form(request), key(request), new String(body, StandardCharsets.UTF_8), response);
    }

    private static boolean isNamed(HttpServletRequest request) {
        return form(request).matches("[a-z-]{1,40}") && key(request).length() <= 60;
    }

    private static String form(HttpServletRequest request) {
        return Objects.toString(request.getParameter("form"), "");
    }

    private static String key(HttpServletRequest request) {
        return Objects.toString(request.getParameter("key"), "");
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

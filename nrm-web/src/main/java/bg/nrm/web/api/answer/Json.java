package bg.nrm.web.api.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How bodies are written and read. What is not known in a body is refused: a misspelt field must not get lost silently. */
@Provider
@ApplicationScoped
public class Json implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = create();

    public static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig()
                .setProperty("jsonb.fail-on-unknown-properties", true)
                .withStrictIJSON(false));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    public String write(Object body) {
        return jsonb.toJson(body);
    }
}

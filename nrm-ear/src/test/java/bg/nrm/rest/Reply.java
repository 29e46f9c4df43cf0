package bg.nrm.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What was answered to a system. */
public record Reply(int status, HttpHeaders headers, JsonObject body) {

    static Reply of(HttpResponse<String> response) {
        if (response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isEmpty()) {
            return new Reply(response.statusCode(), response.headers(), JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return new Reply(response.statusCode(), response.headers(), reader.readObject());
        }
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Which kind of refusal it is. */
    public String code() {
        return body.getJsonObject("details").getString("code");
    }

    public String userMessage() {
        return body.getString("userMessage");
    }

    /** The fields, obstacles or differences of a refusal, by one of their parts. */
    List<String> details(String kind, String part) {
        return body.getJsonObject("details").getJsonArray(kind).getValuesAs(JsonObject.class).stream()
                .map(detail -> detail.getString(part))
                .toList();
    }

    /** Everything but the reference, which is another one each time. */
    public JsonObject withoutReference() {
        return Json.createObjectBuilder(body).remove("id").build();
    }
}

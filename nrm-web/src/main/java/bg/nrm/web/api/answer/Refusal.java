package bg.nrm.web.api.answer;

import bg.nrm.web.api.answer.Fault.Difference;
import bg.nrm.web.api.answer.Fault.FieldFault;
import bg.nrm.web.api.answer.Fault.ObstacleFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is not done, before it is put into words.
 *
 * @param status of HTTP
 * @param code what kind of refusal; the bundle words it
 * @param headers what the answer says besides
 */
public record Refusal(
        int status,
        String code,
        List<FieldFault> fields,
        List<ObstacleFault> obstacles,
        List<Difference> differences,
        Map<String, String> headers) {

    public static final String RETRY_AFTER = "Retry-After";

    public static Refusal of(int status, String code) {
        return new Refusal(status, code, List.of(), List.of(), List.of(), Map.of());
    }

    public static Refusal unauthenticated() {
        return of(401, "token.invalid").with("WWW-Authenticate", "Bearer realm=\"nrm\"");
    }

    public static Refusal notPermitted() {
        return of(403, "not.permitted");
    }

    public static Refusal notFound() {
        return of(404, "not.found");
    }

    public static Refusal invalid(List<FieldFault> fields) {
        return new Refusal(400, "input.invalid", fields, List.of(), List.of(), Map.of());
    }

    public static Refusal conflict(List<Difference> differences) {
        return new Refusal(409, "conflict", List.of(), List.of(), differences, Map.of());
    }

    /** The same is recorded already; whoever means it anyway says so. */
    public static Refusal overtaken(List<Difference> recorded) {
        return new Refusal(409, "overtaken", List.of(), List.of(), recorded, Map.of());
    }

    public static Refusal obstructed(List<ObstacleFault> obstacles) {
        return new Refusal(422, "obstructed", List.of(), obstacles, List.of(), Map.of());
    }

    public static Refusal tooFast(long seconds) {
        return of(429, "too.fast").with(RETRY_AFTER, Long.toString(seconds));
    }

    /** Others were writing the same; nothing was done. */
    public static Refusal busy() {
        return of(409, "busy").with(RETRY_AFTER, "1");
    }

    public static Refusal failure() {
        return of(500, "failure");
    }

    /** Something of the record is not what the register put there: nothing is shown. */
    public static Refusal damaged() {
        return of(500, "damaged");
    }

    public static Refusal unavailable() {
        return of(503, "unavailable").with(RETRY_AFTER, "10");
    }

    /** Too much is asked of the register at once, by whomever. */
    public static Refusal overloaded() {
        return of(503, "overloaded").with(RETRY_AFTER, "10");
    }

    /** The same, saying more in its headers. */
    public Refusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(status, code, fields, obstacles, differences, more);
    }
}

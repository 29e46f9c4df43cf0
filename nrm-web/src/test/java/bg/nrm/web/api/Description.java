package bg.nrm.web.api;

import bg.nrm.casefile.Published;
import bg.nrm.web.api.answer.Fault;
import bg.nrm.web.api.casefile.ActsResource;
import bg.nrm.web.api.once.Once;
import bg.nrm.web.page.EveryAct;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Describes the interface in OpenAPI by walking its resources: what the code says, and nothing else. */
final class Description {

    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "What was sent cannot be read or accepted",
            401, "No valid token",
            403, "The account of the token may not do this",
            404, "No such record, or not one the body of the token may know",
            409, "Somebody else changed the record or is writing it, or the same request is under way",
            422, "A rule of the procedure stands in the way, or the key belongs to another request",
            429, "Too fast: see Retry-After",
            500, "A failure of the register: quote the id",
            503,
                    "The register cannot be reached, or was lost during the commit: try again after Retry-After, with the same key");

    private final Schemas schemas = new Schemas();

    static String of(Collection<Class<?>> resources) {
        JsonObject document = new Description().document(resources);
        StringWriter text = new StringWriter();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        pretty.createWriter(text).write(document);
        return text.toString().strip() + "\n";
    }

    /** The methods of a resource that answer a request. */
    static Stream<Method> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> httpMethod(method).isPresent());
    }

    static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private JsonObject document(Collection<Class<?>> resources) {
        JsonObject paths = paths(resources);
        JsonObjectBuilder refusals = refusals();
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "National referral mechanism: register and procedures")
                                .add("version", "1")
                                .add(
                                        "license",
                                        Json.createObjectBuilder()
                                                .add("name", "Apache-2.0")
                                                .add("identifier", "Apache-2.0")))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/nrm/api/v1")))
                .add(
                        "security",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())))
                .add("paths", paths)
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add(
                                        "securitySchemes",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "token",
                                                        Json.createObjectBuilder()
                                                                .add("type", "http")
                                                                .add("scheme", "bearer")))
                                .add("responses", refusals)
                                .add("schemas", schemas.all()))
                .build();
    }

    private JsonObject paths(Collection<Class<?>> resources) {
        Map<String, Map<String, JsonObject>> byPath = new TreeMap<>();
        EveryAct.all().stream()
                .flatMap(act -> act.published().stream())
                .forEach(act -> byPath.put("/cases/{reference}/" + act.path(), Map.of("post", operation(act))));
        resources.stream().filter(resource -> resource != ActsResource.class).forEach(resource -> operations(resource)
                .forEach(method -> byPath.computeIfAbsent(path(resource, method), path -> new TreeMap<>())
                        .put(httpMethod(method).orElseThrow().toLowerCase(Locale.ROOT), operation(resource, method))));
        JsonObjectBuilder paths = Json.createObjectBuilder();
        byPath.forEach((path, methods) -> {
            JsonObjectBuilder operations = Json.createObjectBuilder();
            methods.forEach(operations::add);
            paths.add(path, operations);
        });
        return paths.build();
    }

    private static String path(Class<?> resource, Method method) {
        String own = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
        return "/" + resource.getAnnotation(Path.class).value() + own;
    }

    private JsonObject operation(Class<?> resource, Method method) {
        JsonObjectBuilder operation = Json.createObjectBuilder()
                .add("operationId", resource.getSimpleName().replace("Resource", "") + "." + method.getName())
                .add("summary", method.getAnnotation(Operation.class).summary())
                .add("parameters", parameters(method))
                .add("responses", responses(method));
        body(method)
                .ifPresent(type -> operation.add(
                        "requestBody",
                        Json.createObjectBuilder().add("required", true).add("content", json(schemas.of(type)))));
        return operation.build();
    }

    /** One of the acts that one method answers, each as its questions say. */
    private JsonObject operation(Published act) {
        Method method = operations(ActsResource.class).findFirst().orElseThrow();
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        parameters(method).build().stream()
                .filter(parameter -> !parameter.asJsonObject().getString("name").equals("act"))
                .forEach(parameters::add);
        return Json.createObjectBuilder()
                .add("operationId", act.operation())
                .add("summary", act.summary())
                .add("parameters", parameters)
                .add("responses", responses(method))
                .add(
                        "requestBody",
                        Json.createObjectBuilder().add("required", true).add("content", json(schemas.of(act))))
                .build();
    }

    private JsonArrayBuilder parameters(Method method) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        Arrays.stream(method.getParameters()).forEach(parameter -> {
            Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                    .ifPresent(named -> parameters.add(parameter(named.value(), "path", true, parameter)));
            Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                    .ifPresent(named ->
                            parameters.add(parameter(named.value(), "query", isRequired(parameter), parameter)));
        });
        if (httpMethod(method).orElseThrow().equals(HttpMethod.POST)) {
            parameters.add(Json.createObjectBuilder()
                    .add("name", "Idempotency-Key")
                    .add("in", "header")
                    .add("required", true)
                    .add(
                            "schema",
                            Json.createObjectBuilder()
                                    .add("type", "string")
                                    .add("minLength", 1)
                                    .add("maxLength", 80)));
        }
        return parameters;
    }

    private JsonObjectBuilder parameter(String name, String in, boolean required, Parameter parameter) {
        JsonObjectBuilder described =
                Json.createObjectBuilder().add("name", name).add("in", in).add("required", required);
        Optional.ofNullable(parameter.getAnnotation(
                        org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .ifPresent(said -> described.add("description", said.description()));
        JsonObjectBuilder schema = Json.createObjectBuilder(schemas.of(parameter.getParameterizedType()));
        Optional.ofNullable(parameter.getAnnotation(Pattern.class))
                .ifPresent(pattern -> schema.add("pattern", pattern.regexp()));
        return described.add("schema", schema);
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.isAnnotationPresent(jakarta.validation.constraints.NotNull.class)
                && !parameter.isAnnotationPresent(DefaultValue.class);
    }

    private static Optional<Type> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> List.of(PathParam.class, QueryParam.class, Context.class).stream()
                        .noneMatch(parameter::isAnnotationPresent))
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    private JsonObjectBuilder responses(Method method) {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        boolean made = method.isAnnotationPresent(Once.class);
        JsonObjectBuilder done =
                Json.createObjectBuilder().add("description", made ? "Done; Location says where" : "Done");
        if (answer(method) != byte[].class) {
            done.add("content", json(schemas.of(answer(method))));
        }
        responses.add(made ? "201" : "200", done);
        new TreeMap<>(REFUSALS)
                .keySet()
                .forEach(status -> responses.add(
                        status.toString(), Json.createObjectBuilder().add("$ref", "#/components/responses/" + status)));
        return responses;
    }

    private JsonObjectBuilder refusals() {
        JsonObjectBuilder refusals = Json.createObjectBuilder();
        new TreeMap<>(REFUSALS)
                .forEach((status, words) -> refusals.add(
                        status.toString(),
                        Json.createObjectBuilder()
                                .add("description", words)
                                .add("content", json(schemas.of(Fault.class)))));
        return refusals;
    }

    private static Type answer(Method method) {
        return method.getReturnType() == Response.class
                ? method.getAnnotation(APIResponseSchema.class).value()
                : method.getGenericReturnType();
    }

    private static JsonObjectBuilder json(JsonObject schema) {
        return Json.createObjectBuilder()
                .add("application/json", Json.createObjectBuilder().add("schema", schema));
    }
}

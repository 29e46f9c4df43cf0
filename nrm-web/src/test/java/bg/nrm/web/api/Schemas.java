package bg.nrm.web.api;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.Published;
import bg.nrm.question.Answers;
import bg.nrm.web.api.casefile.Happened;
import bg.nrm.web.api.question.AskedBody;
import bg.nrm.web.api.report.Day;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schemas of the records that bodies are made of, as OpenAPI writes them. */
final class Schemas {

    private static final Map<Type, Map.Entry<String, String>> SIMPLE = Map.ofEntries(
            simple(String.class, "string", ""),
            simple(Object.class, "", ""),
            simple(boolean.class, "boolean", ""),
            simple(Boolean.class, "boolean", ""),
            simple(int.class, "integer", "int32"),
            simple(Integer.class, "integer", "int32"),
            simple(OptionalInt.class, "integer", "int32"),
            simple(long.class, "integer", "int64"),
            simple(Long.class, "integer", "int64"),
            simple(OptionalLong.class, "integer", "int64"),
            simple(OptionalDouble.class, "number", "double"),
            simple(LocalDate.class, "string", "date"),
            simple(Day.class, "string", "date"),
            simple(java.time.LocalTime.class, "string", ""),
            simple(Instant.class, "string", "date-time"));

    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /** What a value of this type looks like; records are written apart and referred to. */
    JsonObject of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (SIMPLE.containsKey(type)) {
            return simple(SIMPLE.get(type));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? ofEnum(plain) : reference(plain);
    }

    /** What is sent to do an act: its questions, and when it happened in a record of its own. */
    JsonObject of(Published act) {
        JsonObject own = Json.createObjectBuilder(bg.nrm.question.Schema.of(
                        act.questions().without(ActForm.HAPPENED_AT).without(ActForm.NOTE)))
                .build();
        named.put(
                act.body(),
                Json.createObjectBuilder(own)
                        .add(
                                "properties",
                                Json.createObjectBuilder(own.getJsonObject("properties"))
                                        .add("happened", of(Happened.class)))
                        .add(
                                "required",
                                Json.createArrayBuilder(own.getJsonArray("required"))
                                        .add("happened"))
                        .build());
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + act.body())
                .build();
    }

    JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    private JsonObject ofGeneric(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(of[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder()
                    .add("type", "object")
                    .add("additionalProperties", of(of[1]))
                    .build();
        }
        if (!Collection.class.isAssignableFrom(raw)) {
            throw new IllegalArgumentException("Not to be described: " + generic);
        }
        JsonObjectBuilder array =
                Json.createObjectBuilder().add("type", "array").add("items", of(of[0]));
        return (raw == Set.class ? array.add("uniqueItems", true) : array).build();
    }

    private static JsonObject ofEnum(Class<?> type) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(values::add);
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", values)
                .build();
    }

    private JsonObject reference(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            named.put(name, AskedBody.class.isAssignableFrom(type) ? ofQuestions(type) : ofRecord(type));
        } else if (owner != type) {
            throw new IllegalArgumentException("Two bodies are called " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    /** An empty body knows what it asks. */
    private JsonObject ofQuestions(Class<?> type) {
        try {
            Constructor<?> told = type.getDeclaredConstructor(Answers.class);
            told.setAccessible(true);
            AskedBody empty = (AskedBody) told.newInstance(Answers.NONE);
            return apart(Json.createObjectBuilder(bg.nrm.question.Schema.of(empty.questions()))
                    .build());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type + " asks nothing", impossible);
        }
    }

    /** An object within a body is described by itself, under the name of its member: AgeBody, IdentifierBody. */
    private JsonObject apart(JsonObject schema) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        schema.getJsonObject("properties").forEach((name, value) -> {
            JsonObject property = value.asJsonObject();
            if (property.containsKey("properties")) {
                properties.add(name, named(name, property));
            } else if (property.containsKey("items")
                    && property.getJsonObject("items").containsKey("properties")) {
                JsonObject row = named(name.replaceAll("s$", ""), property.getJsonObject("items"));
                properties.add(name, Json.createObjectBuilder(property).add("items", row));
            } else {
                properties.add(name, property);
            }
        });
        return Json.createObjectBuilder(schema).add("properties", properties).build();
    }

    private JsonObject named(String member, JsonObject schema) {
        String name = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1) + "Body";
        JsonObject before = named.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalArgumentException("Two objects are called " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    private JsonObject ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Not a record: " + type);
        }
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(component.getName(), ofComponent(component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .add("additionalProperties", false)
                .build();
    }

    private JsonObject ofComponent(RecordComponent component) {
        JsonObject plain = of(component.getGenericType());
        JsonObjectBuilder schema = Json.createObjectBuilder(plain);
        AnnotatedElement annotated = component.getAccessor();
        boolean ofArray = plain.getString("type", "").equals("array");
        constraint(annotated, Size.class).ifPresent(size -> {
            schema.add(ofArray ? "minItems" : "minLength", size.min());
            schema.add(ofArray ? "maxItems" : "maxLength", size.max());
        });
        constraint(annotated, Pattern.class).ifPresent(pattern -> schema.add("pattern", pattern.regexp()));
        constraint(annotated, Schema.class).ifPresent(said -> {
            schema.add("description", said.description());
            if (said.readOnly()) {
                schema.add("readOnly", true);
            }
        });
        return schema.build();
    }

    private static <A extends java.lang.annotation.Annotation> Optional<A> constraint(
            AnnotatedElement annotated, Class<A> type) {
        return Optional.ofNullable(annotated.getAnnotation(type));
    }

    /** What may be left out is Optional; a list that is left out is empty. */
    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return !OPTIONAL.contains(type) && !Collection.class.isAssignableFrom(type);
    }

    private static JsonObject simple(Map.Entry<String, String> typeAndFormat) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (!typeAndFormat.getKey().isEmpty()) {
            schema.add("type", typeAndFormat.getKey());
        }
        if (!typeAndFormat.getValue().isEmpty()) {
            schema.add("format", typeAndFormat.getValue());
        }
        return schema.build();
    }

    private static Map.Entry<Type, Map.Entry<String, String>> simple(Type type, String name, String format) {
        return Map.entry(type, Map.entry(name, format));
    }
}

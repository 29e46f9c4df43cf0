package bg.nrm.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Describes a form to other systems (JSON Schema, as OpenAPI writes it): they are asked the same as people at the page. */
public final class Schema {

    private static final String TYPE = "type";

    private Schema() {}

    /** A member a question; nothing else is taken. */
    public static Map<String, Object> of(Questions questions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        questions.groups().forEach(group -> {
            if (group.apart()) {
                properties.put(group.name(), of(group.alone()));
            } else {
                group.asked().forEach(asked -> properties.put(asked.name(), property(asked)));
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                questions.groups().stream()
                        .filter(group -> !group.apart())
                        .flatMap(group -> group.asked().stream())
                        .filter(Questions.Asked::isNeeded)
                        .map(asked -> asked.question().name())
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Questions.Asked asked) {
        Question<?> question = asked.question();
        Kind<?> kind = question.kind();
        Map<String, Object> property = new LinkedHashMap<>(shape(kind));
        String means = question.means().isEmpty() && !(kind instanceof Kind.OneOf)
                ? kind.codeList().map(list -> "Code list " + list).orElse("")
                : question.means();
        if (!means.isEmpty()) {
            property.put("description", means);
        }
        if (asked.isTold()) {
            property.put("readOnly", true);
        }
        return property;
    }

    private static Map<String, Object> shape(Kind<?> kind) {
        if (kind instanceof Kind.Text text) {
            return ordered(TYPE, "string", "maxLength", text.letters());
        } else if (kind instanceof Kind.Choice || kind instanceof Kind.Hour || kind instanceof Kind.Amount) {
            return ordered(TYPE, "string");
        } else if (kind instanceof Kind.Day) {
            return ordered(TYPE, "string", "format", "date");
        } else if (kind instanceof Kind.Moment) {
            return ordered(TYPE, "string", "format", "date-time");
        } else if (kind instanceof Kind.Whole whole) {
            return ordered(TYPE, "integer", "minimum", whole.least(), "maximum", whole.most());
        } else if (kind instanceof Kind.Body) {
            return ordered(TYPE, "integer", "format", "int64");
        } else if (kind instanceof Kind.OneOf<?> one) {
            return ordered(
                    TYPE, "string", "enum", one.all().stream().map(Enum::name).toList());
        } else if (kind instanceof Kind.Term<?> term) {
            return ordered(
                    TYPE,
                    "string",
                    "enum",
                    term.among().stream().map(Enum::name).toList());
        } else if (kind instanceof Kind.Truth) {
            return ordered(TYPE, "boolean");
        } else if (kind instanceof Kind.Colleague) {
            return ordered(TYPE, "integer", "format", "int32");
        } else if (kind instanceof Kind.Hundredths) {
            return ordered(TYPE, "integer", "format", "int64", "minimum", 1);
        } else if (kind instanceof Kind.Choices || kind instanceof Kind.Ranked) {
            return ordered(TYPE, "array", "items", ordered(TYPE, "string"), "uniqueItems", true);
        } else if (kind instanceof Kind.Picked picked) {
            return ordered(TYPE, "array", "items", ordered(TYPE, "string"), "maxItems", picked.most());
        } else if (kind instanceof Kind.Rows rows) {
            return ordered(TYPE, "array", "items", of(rows.columns()), "maxItems", rows.most());
        }
        throw new IllegalArgumentException(kind.name() + " has no shape");
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }

    /** The names a form takes. */
    public static List<String> members(Questions questions) {
        return questions.groups().stream()
                .flatMap(group -> group.apart()
                        ? Stream.of(group.name())
                        : group.questions().map(Question::name))
                .toList();
    }
}

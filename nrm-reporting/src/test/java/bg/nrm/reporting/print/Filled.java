package bg.nrm.reporting.print;

import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.FormField;
import bg.nrm.procedure.language.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something in every field of a form. Nobody real. */
final class Filled {

    private Filled() {}

    static Content of(Form form) {
        Content content = Content.NONE;
        for (FormField field : form.fields()) {
            content = field.isRows()
                    ? content.withRows(field.name(), List.of(row(field), row(field)))
                    : content.with(field.name(), value(field));
        }
        return form.document() == Document.RISK_ASSESSMENT ? risk(content) : content;
    }

    private static Map<String, String> row(FormField field) {
        return field.columns().stream().collect(Collectors.toMap(FormField::name, Filled::value));
    }

    private static String value(FormField field) {
        return switch (field.kind()) {
            case DAY -> "2026-12-24";
            case BODY -> "7";
            case CHOICE, CHOICES -> "YES";
            case PROSE -> "Първи ред, написан за изпитване.\nВтори ред с „кавички“ и тире – край.";
            default -> "Кратък отговор";
        };
    }

    private static Content risk(Content content) {
        return content.with("level", "MEDIUM")
                .withRows(
                        "factors",
                        List.of(
                                Map.of("factor", "NO_INCOME", "severity", "LOW", "likelihood", "HIGH"),
                                Map.of(
                                        "factor", "TRAFFICKER_THREAT",
                                        "severity", "HIGH",
                                        "likelihood", "MEDIUM",
                                        "fact", "обаждания всяка вечер"),
                                Map.of("factor", "DEBT", "severity", "UNKNOWN", "likelihood", "HIGH")))
                .withRows("protective", List.of(Map.of("factor", "SAFE_PLACE")));
    }
}

package bg.nrm.reporting.print;

import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.procedure.language.Document;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something in every field of a form. Nobody real. */
final class Filled {

    private Filled() {}

    static Content of(Form form) {
        Content content = Content.NONE;
        for (Asked asked : form.asked()) {
            Question<?> question = asked.question();
            content = question.kind() instanceof Kind.Rows rows
                    ? content.withRows(question.name(), List.of(row(rows), row(rows)))
                    : content.with(question.name(), value(question.kind()));
        }
        return form.document() == Document.RISK_ASSESSMENT ? risk(content) : content;
    }

    private static Map<String, String> row(Kind.Rows rows) {
        return rows.columns().asked().stream()
                .collect(Collectors.toMap(
                        Asked::name, column -> value(column.question().kind())));
    }

    private static String value(Kind<?> kind) {
        if (kind instanceof Kind.Day) {
            return "2026-12-24";
        } else if (kind instanceof Kind.Body) {
            return "7";
        } else if (kind.codeList().isPresent()) {
            return "YES";
        }
        return kind instanceof Kind.Text text && text.prose()
                ? "Първи ред, написан за изпитване.\nВтори ред с „кавички“ и тире – край."
                : "Кратък отговор";
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

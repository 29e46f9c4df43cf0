package bg.nrm.web.cases;

import bg.nrm.input.Blank;
import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.FormField;
import bg.nrm.web.input.Days;
import bg.nrm.web.input.Fields;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in the fields of a form of the mechanism, as typed: days as people write them, rows with their empty ones. */
public class PaperTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final HashMap<String, Object> choices = new HashMap<>();
    private final HashMap<String, List<Fields>> rows = new HashMap<>();

    static PaperTyped of(Form form, Content content) {
        PaperTyped typed = new PaperTyped();
        form.fields().forEach(field -> {
            switch (field.kind()) {
                case ROWS -> typed.rows.put(field.name(), rows(field, content));
                case CHOICES -> typed.choices.put(
                        field.name(), content.all(field.name()).toArray());
                default -> typed.fields.put(
                        field.name(), shown(field, content.one(field.name()).orElse("")));
            }
        });
        return typed;
    }

    private static List<Fields> rows(FormField field, Content content) {
        List<Fields> rows = new ArrayList<>();
        for (Map<String, String> row : content.rowsOf(field.name())) {
            Fields cells = new Fields();
            field.columns()
                    .forEach(column -> cells.put(column.name(), shown(column, row.getOrDefault(column.name(), ""))));
            rows.add(cells);
        }
        if (rows.isEmpty()) {
            rows.add(new Fields());
        }
        return rows;
    }

    private static String shown(FormField field, String value) {
        if (field.kind() != FormField.Kind.DAY || value.isEmpty()) {
            return value;
        }
        try {
            return Days.typed(LocalDate.parse(value));
        } catch (DateTimeException asTyped) {
            return value;
        }
    }

    /** What is typed, as papers keep it; a day that cannot be read stays as it is and is refused there. */
    Content content(Form form) {
        Content content = Content.NONE;
        for (FormField field : form.fields()) {
            content = switch (field.kind()) {
                case ROWS -> content.withRows(
                        field.name(),
                        rows.get(field.name()).stream()
                                .map(row -> cells(field, row))
                                .toList());
                case CHOICES -> content.with(field.name(), chosen(field.name()));
                default -> content.with(field.name(), kept(field, fields.text(field.name())));
            };
        }
        return content;
    }

    private static Map<String, String> cells(FormField field, Fields row) {
        Map<String, String> cells = new HashMap<>();
        field.columns().forEach(column -> cells.put(column.name(), kept(column, row.text(column.name()))));
        return cells;
    }

    private static String kept(FormField field, String typed) {
        return field.kind() == FormField.Kind.DAY
                ? Days.day(typed).map(LocalDate::toString).orElse(typed)
                : typed;
    }

    private List<String> chosen(String field) {
        return choices.get(field) instanceof Object[] several
                ? Arrays.stream(several).map(Objects::toString).toList()
                : List.of();
    }

    /** Empty rows go, so that what is wrong is said at the row that is shown. */
    void compact() {
        rows.replaceAll((field, all) -> {
            List<Fields> filled = new ArrayList<>(all.stream()
                    .filter(row -> row.values().stream().anyMatch(cell -> !Blank.is(cell)))
                    .toList());
            if (filled.isEmpty()) {
                filled.add(new Fields());
            }
            return filled;
        });
    }

    /** As many rows as a draft had. */
    void makeRows(String field, int count) {
        while (rows.get(field).size() < count) {
            rows.get(field).add(new Fields());
        }
    }

    void addRow(String field) {
        rows.get(field).add(new Fields());
    }

    public Fields getFields() {
        return fields;
    }

    public Map<String, Object> getChoices() {
        return choices;
    }

    public Map<String, List<Fields>> getRows() {
        return rows;
    }
}

package bg.nrm.paper;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what was typed into a form can be kept as a paper. */
@ApplicationScoped
class ContentChecks {

    /** A plan of long-term support lasts no longer for a victim of trafficking (measure 3.1). */
    private static final int LONGEST_PLAN_MONTHS = 12;

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    /** Everything that is wrong, at its field: {@code needs:2:topic} is the topic of the third row of needs. */
    Problems of(Form form, Content content) {
        Problems problems = new Problems().when(!isKnown(form, content), "details", "field.unknown");
        form.fields().forEach(field -> {
            if (field.isRows()) {
                rows(field, content.rowsOf(field.name()), problems);
            } else {
                check(field.name(), field, content.all(field.name()), problems);
            }
        });
        span(form, content, problems);
        return problems;
    }

    private static boolean isKnown(Form form, Content content) {
        Map<Boolean, Set<String>> names = form.fields().stream()
                .collect(Collectors.partitioningBy(
                        FormField::isRows, Collectors.mapping(FormField::name, Collectors.toSet())));
        return names.get(false).containsAll(content.values().keySet())
                && names.get(true).containsAll(content.rows().keySet())
                && form.fields().stream()
                        .filter(FormField::isRows)
                        .allMatch(field -> content.rowsOf(field.name()).stream()
                                .allMatch(row -> names(field.columns()).containsAll(row.keySet())));
    }

    private static Set<String> names(List<FormField> fields) {
        return fields.stream().map(FormField::name).collect(Collectors.toSet());
    }

    private void rows(FormField field, List<Map<String, String>> rows, Problems problems) {
        problems.when(field.required() && rows.isEmpty(), first(field), "field.missing")
                .when(rows.size() > FormField.MOST_ROWS, first(field), "rows.many", FormField.MOST_ROWS);
        for (int i = 0; i < rows.size(); i++) {
            for (FormField column : field.columns()) {
                List<String> cell = Optional.ofNullable(rows.get(i).get(column.name())).stream()
                        .toList();
                check(field.name() + ":" + i + ":" + column.name(), column, cell, problems);
            }
        }
    }

    private static String first(FormField rows) {
        return rows.name() + ":0:" + rows.columns().get(0).name();
    }

    private void check(String path, FormField field, List<String> values, Problems problems) {
        problems.when(field.required() && values.isEmpty(), path, "field.missing")
                .when(values.size() > 1 && field.kind() != FormField.Kind.CHOICES, path, "field.several");
        values.forEach(value -> problems.text(path, value, field.kind().longest()));
        field.list().ifPresent(list -> problems.codes(path, values, list, lists));
        if (field.kind() == FormField.Kind.DAY) {
            problems.when(!values.stream().allMatch(value -> day(value).isPresent()), path, "date.unreadable");
        }
        if (field.kind() == FormField.Kind.BODY) {
            problems.when(!values.stream().allMatch(this::isBody), path, "receiver.missing");
        }
    }

    private boolean isBody(String value) {
        return value.matches("\\d{1,18}")
                && organisations.find(Long.parseLong(value)).isPresent();
    }

    private static void span(Form form, Content content, Problems problems) {
        if (!form.has(InclusionForms.BEGINS) || !form.has(InclusionForms.ENDS)) {
            return;
        }
        Optional<LocalDate> begins = content.one(InclusionForms.BEGINS).flatMap(ContentChecks::day);
        Optional<LocalDate> ends = content.one(InclusionForms.ENDS).flatMap(ContentChecks::day);
        begins.ifPresent(from -> ends.ifPresent(to -> {
            problems.notBefore(InclusionForms.ENDS, to, from);
            LocalDate latest = from.plusMonths(LONGEST_PLAN_MONTHS);
            problems.when(
                    form.document() == Document.INDIVIDUAL_PLAN && to.isAfter(latest),
                    InclusionForms.ENDS,
                    "plan.tooLong",
                    latest);
        }));
    }

    /** A day as papers keep it. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

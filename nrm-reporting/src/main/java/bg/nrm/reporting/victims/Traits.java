package bg.nrm.reporting.victims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What those have in common who are counted in a cell, as a condition of SQL. A cell asks for each trait apart from the others (a sex, an
 * age group, a body, a citizenship group, forms), so whoever has of each trait one that is counted is counted.
 */
record Traits(String condition, List<Object> values) {

    private static final String AND = " and ";

    /** The traits of these groups; there must be one. */
    static Traits of(List<RegisteredGroup> counted) {
        List<Object> values = new ArrayList<>();
        String condition = in("o.code", values, counted, group -> List.of(group.body()))
                + AND
                + in("v.sex", values, counted, group -> List.of(group.sex()))
                + AND
                + in("v.age_group", values, counted, group -> List.of(group.age()))
                + AND
                + in("v.citizenship_group", values, counted, group -> List.of(group.citizenship()))
                + AND
                + in("(v.forms, v.main_form)", values, counted, group -> List.of(group.forms(), group.mainForm()));
        return new Traits(condition, List.copyOf(values));
    }

    private static String in(
            String column,
            List<Object> values,
            List<RegisteredGroup> counted,
            Function<RegisteredGroup, List<String>> trait) {
        List<List<String>> found = counted.stream().map(trait).distinct().toList();
        found.forEach(values::addAll);
        int size = found.get(0).size();
        String place = size == 1 ? "?" : "(" + String.join(", ", Collections.nCopies(size, "?")) + ")";
        return column + " in (" + String.join(", ", Collections.nCopies(found.size(), place)) + ")";
    }
}

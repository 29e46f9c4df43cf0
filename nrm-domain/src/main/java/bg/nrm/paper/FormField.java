package bg.nrm.paper;

import java.util.List;
import java.util.Optional;

/**
 * One thing a form asks for.
 *
 * @param name its name in {@link Content} and in the wording
 * @param list the code list to choose from; empty for what is written
 * @param required whether a paper without it cannot be kept
 * @param columns what each row asks for; empty but for rows
 */
public record FormField(String name, Kind kind, Optional<String> list, boolean required, List<FormField> columns) {

    /** What is put into a field. */
    public enum Kind {
        LINE(400),
        PROSE(20_000),
        DAY(20),
        /** One value of a code list. */
        CHOICE(40),
        /** Several values of a code list. */
        CHOICES(40),
        /** A body of the mechanism. */
        BODY(20),
        ROWS(0);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** How many characters fit. */
        int longest() {
            return longest;
        }
    }

    /** More rows than any form on paper has. */
    public static final int MOST_ROWS = 60;

    public FormField {
        columns = List.copyOf(columns);
    }

    static FormField line(String name) {
        return of(name, Kind.LINE);
    }

    static FormField prose(String name) {
        return of(name, Kind.PROSE);
    }

    static FormField day(String name) {
        return of(name, Kind.DAY);
    }

    static FormField body(String name) {
        return of(name, Kind.BODY);
    }

    static FormField choice(String name, String list) {
        return new FormField(name, Kind.CHOICE, Optional.of(list), false, List.of());
    }

    static FormField choices(String name, String list) {
        return new FormField(name, Kind.CHOICES, Optional.of(list), false, List.of());
    }

    static FormField rows(String name, FormField... columns) {
        return new FormField(name, Kind.ROWS, Optional.empty(), false, List.of(columns));
    }

    private static FormField of(String name, Kind kind) {
        return new FormField(name, kind, Optional.empty(), false, List.of());
    }

    /** The same, not to be left empty. */
    FormField needed() {
        return new FormField(name, kind, list, true, columns);
    }

    /** Whether the field is of this kind, by its name: for pages. */
    public boolean is(String name) {
        return kind.name().equals(name);
    }

    public boolean isRows() {
        return kind == Kind.ROWS;
    }
}

package bg.nrm.protection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tables that hold sealed values, the columns in which they lie, and what tells a row apart for ever: its number and to whom or
 * to what it belongs. A value is bound to all of it: it opens neither in another row nor in its own row once that was given to
 * another case or person.
 */
public enum SealedTable {
    PERSON(
            "person",
            List.of("id"),
            "given_sealed",
            "patronymic_sealed",
            "family_sealed",
            "pseudonym_sealed",
            "birth_sealed",
            "address_sealed",
            "safe_how_sealed",
            "safe_when_sealed",
            "safe_say_sealed",
            "safe_never_sealed"),
    PERSON_IDENTIFIER("person_identifier", List.of("id", "person_id", "type"), "value_sealed"),
    SIGNAL(
            "case_signal",
            List.of("id", "year", "number"),
            "narrative_sealed",
            "reason_sealed",
            "sender_sealed",
            "place_sealed",
            "action_sealed"),
    SIGNAL_ENTRY("signal_entry", List.of("id", "signal_id", "position"), "text_sealed"),
    STORY_ENTRY("story_entry", List.of("id", "case_id", "position"), "note_sealed"),
    CONSENT("consent", List.of("id", "case_id", "purpose"), "note_sealed"),
    TASK("task", List.of("id", "case_id"), "title_sealed"),
    DOCUMENT("document", List.of("id", "case_id"), "name_sealed"),
    DOCUMENT_CONTENT("document_content", List.of("document_id", "part"), "content"),
    PAPER_VERSION("paper_version", List.of("id", "paper_id", "number"), "content_sealed"),
    DIGEST_CHOICE("digest_choice", List.of("user_id"), "address_sealed"),
    DRAFT("draft", List.of("user_id", "form", "form_key"), "content_sealed"),
    ANSWER("idempotent_request", List.of("token_id", "request_key"), "body_sealed");

    private final String table;
    private final List<String> key;
    private final List<String> columns;

    SealedTable(String table, List<String> key, String... columns) {
        this.table = table;
        this.key = key;
        this.columns = List.of(columns);
    }

    /** Name of the table. */
    public String table() {
        return table;
    }

    /** Columns that never change and tell a row apart. */
    public List<String> key() {
        return key;
    }

    /** Columns whose values are sealed. */
    public List<String> columns() {
        return columns;
    }

    /** A place in this table; the row by its key, in the key's order. */
    public SealedPlace at(String column, Object... row) {
        if (!columns.contains(column) || row.length != key.size()) {
            throw new IllegalArgumentException(
                    "%s.%s is no sealed column with a key of %d parts".formatted(table, column, row.length));
        }
        return SealedPlace.of(table, column, row);
    }

    /** The table of this name, if it holds sealed values. */
    static Optional<SealedTable> named(String table) {
        return Arrays.stream(values())
                .filter(known -> known.table.equalsIgnoreCase(table))
                .findFirst();
    }
}

package bg.nrm.protection;

import static bg.nrm.protection.ProvenTable.Kind.BODY_KIND;
import static bg.nrm.protection.ProvenTable.Kind.BYTES;
import static bg.nrm.protection.ProvenTable.Kind.DAY;
import static bg.nrm.protection.ProvenTable.Kind.FLAG;
import static bg.nrm.protection.ProvenTable.Kind.MOMENT;
import static bg.nrm.protection.ProvenTable.Kind.PERSONS;
import static bg.nrm.protection.ProvenTable.Kind.PLAIN;
import static bg.nrm.protection.ProvenTable.Kind.ROLES;

import bg.nrm.time.Stored;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables whose rows give access, or say that somebody agreed to something: who they are about and what they mean. Each row has a
 * proof in its column {@code proof}, made with a key outside the database. A row that somebody added or changed past the register has
 * none that holds, gives nothing, and is named by the verifier.
 */
public enum ProvenTable {
    CASE_ACCESS(
            "case_access",
            List.of("organisation_id", "case_id"),
            column("organisation_id"),
            column("case_id"),
            column("basis"),
            column("since", MOMENT),
            column("until", MOMENT)),
    SIGNAL_ACCESS(
            "signal_access",
            List.of("organisation_id", "signal_id"),
            column("organisation_id"),
            column("signal_id"),
            column("basis"),
            column("since", MOMENT)),
    /** Whom a signal names: through it a body may know a person. */
    SIGNAL("case_signal", List.of("id"), column("id"), column("owner_id"), column("persons", PERSONS)),
    /** Whom a case is about, who leads it, and how much has been told in it: entries that somebody deleted are missed. */
    CASE_FILE(
            "case_file",
            List.of("id"),
            column("id"),
            column("reference"),
            column("person_id"),
            column("signal_id"),
            column("edition"),
            column("state"),
            column("coordinator_id"),
            column("owner_id"),
            column("entries"),
            column("consents")),
    STORY_ENTRY(
            "story_entry",
            List.of("id"),
            column("case_id"),
            column("position"),
            column("kind"),
            column("step"),
            column("code"),
            column("agreed", FLAG),
            column("happened_at", MOMENT),
            column("recorded_at", MOMENT),
            column("recorded_by"),
            column("body_id"),
            column("other_body_id"),
            column("until_on", DAY),
            column("details")),
    CONSENT(
            "consent",
            List.of("id"),
            column("case_id"),
            column("purpose"),
            column("recipient_id"),
            column("fields"),
            column("answer"),
            column("answered_at", MOMENT),
            column("way"),
            column("valid_until", DAY),
            column("recorded_at", MOMENT),
            column("recorded_by"),
            column("owner_id")),
    DOCUMENT(
            "document",
            List.of("id"),
            column("id"),
            column("case_id"),
            column("visibility"),
            column("owner_id"),
            column("digest", BYTES)),
    PAPER(
            "paper",
            List.of("id"),
            column("id"),
            column("case_id"),
            column("number"),
            column("form"),
            column("owner_id")),
    /** Who signed which version of a paper, and how. */
    PAPER_SIGNATURE(
            "paper_signature",
            List.of("id"),
            column("version_id"),
            column("signatory"),
            column("answer"),
            column("signed_at", MOMENT),
            column("document_id"),
            column("recorded_at", MOMENT),
            column("recorded_by"),
            column("body_id")),
    ACCOUNT(
            "user_account",
            List.of("number"),
            column("id"),
            column("number"),
            column("username"),
            column("organisation_id"),
            column("kind", BODY_KIND),
            column("password_hash"),
            column("active", FLAG),
            column("for_system", FLAG),
            column("roles", ROLES)),
    TOKEN(
            "api_token",
            List.of("id"),
            column("user_id"),
            column("token_hash", BYTES),
            column("created_by"),
            column("created_at", MOMENT),
            column("expires_at", MOMENT),
            column("revoked_at", MOMENT)),
    /** What one administrator wants and another has decided: who has it as approved may fetch a password or a token. */
    ACCESS_PROPOSAL(
            "access_proposal",
            List.of("id"),
            column("id"),
            column("kind"),
            column("account_id"),
            column("username"),
            column("name"),
            column("organisation_id"),
            column("roles"),
            column("last_day", DAY),
            column("set_by"),
            column("set_at", MOMENT),
            column("ends_at", MOMENT),
            column("decided_by"),
            column("approved", FLAG),
            column("settled"),
            column("alone", FLAG),
            column("fetched_at", MOMENT)),
    FEED_ADDRESS(
            "feed_address",
            List.of("id"),
            column("user_id"),
            column("secret_hash", BYTES),
            column("created_at", MOMENT),
            column("revoked_at", MOMENT));

    private static final String PURPOSE = "row";

    private final String table;
    private final List<String> key;
    private final List<Column> meaning;

    ProvenTable(String table, List<String> key, Column... meaning) {
        this.table = table;
        this.key = key;
        this.meaning = List.of(meaning);
    }

    /** How a column is asked for, so that the same value is the same text whatever asks and in whatever zone the server runs. */
    enum Kind {
        PLAIN("%2$s"),
        FLAG("%2$s + 0"),
        MOMENT("timestampdiff(microsecond, '1970-01-01', %2$s)"),
        DAY("cast(%2$s as char)"),
        BYTES("lower(hex(%2$s))"),
        BODY_KIND("(select x.kind from organisation x where x.id = %1$s.organisation_id)"),
        ROLES("(select group_concat(x.role) from user_role x where x.user_id = %1$s.id)"),
        PERSONS("(select group_concat(x.person_id) from signal_person x where x.signal_id = %1$s.id)");

        private final String expression;

        Kind(String expression) {
            this.expression = expression;
        }

        /** Whether the value lies in rows of its own, whose order says nothing. */
        boolean isSet() {
            return this == ROLES || this == PERSONS;
        }
    }

    private record Column(String name, Kind kind) {

        String of(String alias) {
            return kind.expression.formatted(alias, alias + "." + name);
        }
    }

    private static Column column(String name) {
        return new Column(name, PLAIN);
    }

    private static Column column(String name, Kind kind) {
        return new Column(name, kind);
    }

    /** Name of the table. */
    public String table() {
        return table;
    }

    List<String> key() {
        return key;
    }

    /** How many values {@link #columns} asks for. */
    public int width() {
        return meaning.size() + 1;
    }

    /** What to select for {@link #holds(Checks, List)}: what the row means, then its proof. */
    public String columns(String alias) {
        return Stream.concat(meaning.stream().map(column -> column.of(alias)), Stream.of(alias + ".proof"))
                .collect(Collectors.joining(", "));
    }

    /** As many values as {@link #columns} asks for, all of them missing: for the part of a union that reads another table. */
    public String none() {
        return String.join(", ", Collections.nCopies(width(), "null"));
    }

    /** The proof of a row that means this; values in the order of the columns, {@code null} where there is none. */
    public byte[] proof(Object... values) {
        return proof(Protection.checks(), Arrays.asList(values));
    }

    byte[] proof(Checks keys, List<?> values) {
        return keys.of(PURPOSE, contents(values));
    }

    /** Whether the register wrote a row that means this. */
    public boolean holds(byte[] proof, Object... values) {
        return proof != null && Protection.checks().hold(proof, PURPOSE, contents(Arrays.asList(values)));
    }

    /** Refuses the row with this number, unless the register wrote one that means this. */
    public void require(long row, byte[] proof, Object... values) {
        if (!holds(proof, values)) {
            throw broken(row);
        }
    }

    /** A row that gives access, or tells what somebody agreed to, was not written by the register as it stands. */
    public SealBroken broken(long row) {
        return new SealBroken(SealedPlace.of(table, "proof", row));
    }

    /** Rows are gone of which the register knows that they were there. */
    public SealBroken missing(long caseId) {
        return new SealBroken(SealedPlace.of(table, SealBroken.MISSING, caseId));
    }

    /** The same for a row as {@link #columns} asked for it. */
    public boolean holds(List<?> row) {
        return holds(Protection.checks(), row);
    }

    /** The same for a row that has these columns from one place on, counted from 1. */
    public boolean holds(ResultSet row, int first) throws SQLException {
        return holds(meaning(row, first));
    }

    /** The same for a row of values that has these columns from one place on, counted from 0. */
    public boolean holds(Object[] row, int first) {
        return holds(Arrays.asList(row).subList(first, first + width()));
    }

    List<Object> meaning(ResultSet row, int first) throws SQLException {
        List<Object> values = new ArrayList<>();
        int last = first + width() - 1;
        for (int place = first; place < last; place++) {
            values.add(row.getString(place));
        }
        values.add(row.getBytes(last));
        return values;
    }

    boolean holds(Checks keys, List<?> row) {
        byte[] proof = (byte[]) row.get(meaning.size());
        return proof != null && keys.hold(proof, PURPOSE, contents(row.subList(0, meaning.size())));
    }

    private byte[][] contents(List<?> values) {
        if (values.size() != meaning.size()) {
            throw new IllegalArgumentException(table + " means " + meaning.size() + " values");
        }
        byte[][] contents = new byte[values.size() + 1][];
        contents[0] = table.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < values.size(); i++) {
            contents[i + 1] = bytes(meaning.get(i).kind(), values.get(i));
        }
        return contents;
    }

    /** What is not there differs from what is empty. */
    private static byte[] bytes(Kind kind, Object value) {
        return value == null
                ? kind.isSet() ? bytes(kind, "") : new byte[] {0}
                : ("=" + text(kind, value)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Kind kind, Object value) {
        if (kind.isSet()) {
            return sorted(value);
        }
        if (value instanceof Instant moment) {
            return String.valueOf(Stored.micros(Stored.kept(moment)));
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        if (value instanceof Number number) {
            return String.valueOf(number.longValue());
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof Enum<?> code ? code.name() : String.valueOf(value);
    }

    private static String sorted(Object many) {
        Stream<String> names = many instanceof Collection<?> set
                ? set.stream().map(each -> text(PLAIN, each))
                : Arrays.stream(String.valueOf(many).split(","));
        return names.filter(name -> !name.isEmpty()).sorted().collect(Collectors.joining(","));
    }
}

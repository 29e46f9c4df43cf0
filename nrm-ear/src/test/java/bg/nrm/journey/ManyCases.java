package bg.nrm.journey;

import bg.nrm.casefile.CaseReference;
import bg.nrm.person.name.NameKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/** Fills the register with cases of one body that have nothing to tell but that they were opened, and a missed duty each, of which everybody has been told. */
final class ManyCases {

    private static final long FIRST = 50_000_000;
    private static final int BATCH = 5_000;

    private final Connection database;
    private final long body;
    private final long user;

    private ManyCases(Connection database, long body, long user) {
        this.database = database;
        this.body = body;
        this.user = user;
    }

    static ManyCases of(String username, Connection database) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select organisation_id, id from user_account where username = ?")) {
            query.setString(1, username);
            try (var result = query.executeQuery()) {
                result.next();
                return new ManyCases(database, result.getLong(1), result.getLong(2));
            }
        }
    }

    /** Adds cases until there are so many of this kind. */
    void upTo(int number) throws SQLException {
        database.setAutoCommit(false);
        for (int from = count(); from < number; from += BATCH) {
            add(from, Math.min(number, from + BATCH));
            database.commit();
        }
        database.setAutoCommit(true);
    }

    private int count() throws SQLException {
        try (Statement statement = database.createStatement();
                var result = statement.executeQuery("select count(*) from case_file where id >= " + FIRST)) {
            result.next();
            return result.getInt(1);
        }
    }

    private void add(int from, int to) throws SQLException {
        try (PreparedStatement person = database.prepareStatement(
                        "insert into person (id, knownness, name_recipe, sex, age_known, contact_mode, recorded_at, recorded_by, owner_id,"
                                + " retention_class, version) values (?, 'UNKNOWN', " + NameKeys.RECIPE
                                + ", 'F', 'ADULT', 'AGREED_ONLY', ?, ?, ?, 'PERSON', 1)");
                PreparedStatement file = database.prepareStatement(
                        "insert into case_file (id, reference, person_id, edition, state, stage, opened_at, sex, age_band,"
                                + " entries, last_entry_at, owner_id, retention_class, version)"
                                + " values (?, ?, ?, 'adults-1', 'OPEN', 'IDENTIFICATION', ?, 'F', 'ADULT', 0, ?, ?, 'CASE', 1)");
                PreparedStatement access = database.prepareStatement(
                        "insert into case_access (organisation_id, case_id, basis, since, open_case, last_entry_at)"
                                + " values (?, ?, 'OWNER', ?, true, ?)");
                PreparedStatement duty = database.prepareStatement(
                        "insert into duty (case_id, step, occurrence, standing, due_at, limit_kind, stage, organisation_id,"
                                + " responsible, opened_at, order_key) values (?, 'REVISE_RISK_AND_PLAN', 1, 'OPEN', ?, 'SETTING',"
                                + " 'IDENTIFICATION', ?, 'CASE_COORDINATOR', ?, ?)");
                PreparedStatement told = database.prepareStatement(
                        "insert into escalation (case_id, step, due_at, level, to_body, to_role, local_unknown, reached_at,"
                                + " raised_at, passed_over, owner_id, retention_class) values (?, 'REVISE_RISK_AND_PLAN', ?,"
                                + " 'NATIONAL_COMMISSION', ?, 'COORDINATOR', false, ?, ?, false, ?, 'CASE')")) {
            for (int i = from; i < to; i++) {
                Timestamp at =
                        Timestamp.from(Instant.parse("2026-01-01T08:00:00Z").plusSeconds(60L * i));
                set(person, FIRST + i, at, user, body);
                set(file, FIRST + i, reference(i), FIRST + i, at, at, body);
                set(access, body, FIRST + i, at, at);
                set(duty, FIRST + i, at, body, at, at);
                set(told, FIRST + i, at, body, at, at, body);
            }
            person.executeBatch();
            file.executeBatch();
            access.executeBatch();
            duty.executeBatch();
            told.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** A reference of its own for each case: the number, spread over all references there are, and its check symbol. */
    private static String reference(int number) {
        long spread = (number + 1L) * 7_919L;
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            symbols.append("BKMHPCTX0123456789".charAt((int) (spread % 18)));
            spread /= 18;
        }
        return "BKMHPCTX0123456789"
                .chars()
                .mapToObj(check -> symbols.toString() + (char) check)
                .flatMap(text -> CaseReference.typed(text).stream())
                .findFirst()
                .map(CaseReference::symbols)
                .orElseThrow();
    }
}

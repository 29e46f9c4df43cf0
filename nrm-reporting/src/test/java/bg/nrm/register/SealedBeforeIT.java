package bg.nrm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.protection.Checks;
import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Proofs;
import bg.nrm.protection.Proofs.WrongRow;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealBroken;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import bg.nrm.protection.SealingAnew;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A database of the releases that sealed values for no place: every sealed column of every table holds one, then it is upgraded. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedBeforeIT {

    private TestDatabase database;
    private Connection connection;
    private Aead former;

    @BeforeAll
    void fill() throws Exception {
        database = TestDatabase.started();
        connection = database.connect();
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(database.keys())) {
            keys.load(reader);
        }
        former = TinkJsonProtoKeysetFormat.parseKeyset(keys.getProperty("sealing"), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        try (Statement settings = connection.createStatement()) {
            settings.execute("set foreign_key_checks = 0");
        }
        for (SealedTable table : SealedTable.values()) {
            for (int row = 1; row <= 3; row++) {
                insert(table, row);
            }
        }
    }

    @AfterAll
    void end() throws Exception {
        connection.close();
        database.close();
    }

    @Test
    void everything_is_readable_after_the_upgrade_and_nothing_as_it_was_before() throws Exception {
        SealedTable table = SealedTable.STORY_ENTRY;
        SealedPlace place = table.at("note_sealed", key(table, 1).toArray());
        assertThatThrownBy(() -> Protection.openText(place, stored(table, "note_sealed", 1)))
                .isInstanceOf(SealBroken.class);

        assertThat(sealAnew()).isEqualTo(3L * SealedTable.values().length);
        assertThat(sealAnew()).as("nothing is left").isZero();
        insert(SealedTable.TASK, 4);
        assertThat(sealAnew()).as("broken off, it goes on with what is left").isEqualTo(1);

        for (SealedTable each : SealedTable.values()) {
            for (String column : each.columns()) {
                assertThat(opened(each, column)).as("%s.%s", each, column).isEqualTo(word(each, column, 2));
                assertThat(stored(each, column, 2)).startsWith(2);
            }
        }
        byte[] plain = new byte[32];
        plain[0] = 2;
        assertThat(Protection.checks().hold(stored(SealedTable.DOCUMENT, "digest", 2), Checks.DOCUMENT, plain))
                .isTrue();
        assertThat(Protection.checks().hold(stored(SealedTable.ANSWER, "request_hash", 2), Checks.REQUEST, plain))
                .isTrue();
    }

    @Test
    void rows_that_give_access_get_their_proofs_and_one_that_is_changed_afterwards_is_named() throws Exception {
        Checks keys = Checks.in(database.keys());
        assertThat(Proofs.wrong(connection, keys, 20)).as("nothing has a proof").hasSize(12);
        try (Connection reading = database.connect();
                Connection writing = database.connect()) {
            assertThat(Proofs.add(keys, reading, writing)).isEqualTo(12);
        }
        assertThat(Proofs.wrong(connection, keys, 20)).isEmpty();
        try (Statement change = connection.createStatement()) {
            change.executeUpdate("update consent set answer = 'GIVEN' where id = 2");
            change.executeUpdate(
                    "update story_entry set proof = (select proof from consent where id = 1) where id = 3");
        }
        assertThat(Proofs.wrong(connection, keys, 20))
                .extracting(WrongRow::toString)
                .containsExactlyInAnyOrder("consent 2", "story_entry 3");
    }

    @Test
    void every_sealed_column_of_the_database_is_known() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet column = query.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = database() and column_name like '%\\_sealed'")) {
            while (column.next()) {
                String table = column.getString(1);
                assertThat(SealedTable.values())
                        .as("%s.%s", table, column.getString(2))
                        .anySatisfy(known -> {
                            assertThat(known.table()).isEqualTo(table);
                            assertThat(known.columns()).contains(column.getString(2));
                        });
            }
        }
    }

    private String opened(SealedTable table, String column) throws SQLException {
        SealedPlace place = table.at(column, key(table, 2).toArray());
        byte[] sealed = stored(table, column, 2);
        return table == SealedTable.DOCUMENT_CONTENT
                ? new String(Protection.open(place, sealed), StandardCharsets.UTF_8)
                : Protection.openText(place, sealed);
    }

    private long sealAnew() throws Exception {
        try (Connection reading = database.connect();
                Connection writing = database.connect()) {
            return SealingAnew.all(KeyRing.in(database.keys()), reading, writing);
        }
    }

    private static String word(SealedTable table, String column, int row) {
        return "%s %s %d на кирилица".formatted(table, column, row);
    }

    /** What stands in the key's columns of a row: numbers count up, codes are words. */
    private static List<Object> key(SealedTable table, int row) {
        return table.key().stream()
                .<Object>map(name -> switch (name) {
                    case "type", "purpose", "form", "form_key", "request_key" -> "W" + row;
                    default -> (long) row;
                })
                .toList();
    }

    private byte[] stored(SealedTable table, String column, int row) throws SQLException {
        String condition = String.join(
                " and ", table.key().stream().map(name -> name + " = ?").toList());
        try (PreparedStatement query =
                connection.prepareStatement("select " + column + " from " + table.table() + " where " + condition)) {
            List<Object> key = key(table, row);
            for (int i = 0; i < key.size(); i++) {
                query.setObject(i + 1, key.get(i));
            }
            try (ResultSet found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getBytes(1);
            }
        }
    }

    /** The key, the sealed columns, and something in each other column that must not be empty. */
    private void insert(SealedTable table, int row) throws Exception {
        List<String> columns = new ArrayList<>(table.key());
        List<Object> values = new ArrayList<>(key(table, row));
        for (String column : table.columns()) {
            columns.add(column);
            values.add(former.encrypt(word(table, column, row).getBytes(StandardCharsets.UTF_8), new byte[0]));
        }
        try (PreparedStatement required = connection.prepareStatement(
                "select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and is_nullable = 'NO' and column_default is null")) {
            required.setString(1, table.table());
            try (ResultSet column = required.executeQuery()) {
                while (column.next()) {
                    if (!columns.contains(column.getString(1))) {
                        columns.add(column.getString(1));
                        values.add(something(column.getString(2), row));
                    }
                }
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(
                        table.table(),
                        String.join(", ", columns),
                        String.join(", ", columns.stream().map(name -> "?").toList())))) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static Object something(String type, int row) {
        return switch (type) {
            case "datetime" -> "2026-01-01 00:00:00";
            case "date" -> "2026-01-01";
            case "binary", "varbinary" -> new byte[] {(byte) row};
            case "varchar", "char" -> "W" + row;
            default -> row;
        };
    }
}

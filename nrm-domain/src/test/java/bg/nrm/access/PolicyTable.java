package bg.nrm.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The policy as it is written down apart from the code, in {@code policy.csv}: which roles may do what. */
public final class PolicyTable {

    private static final String FILE = "policy.csv";
    private static final String YES = "да";
    private static final String NO = "-";
    /** Name and meaning of the action stand before the roles. */
    private static final int BEFORE_ROLES = 2;

    private final Map<String, Set<String>> rows = new LinkedHashMap<>();
    private final List<String> roles;

    private PolicyTable(List<String> lines) {
        List<String> head = cells(lines.get(0));
        roles = head.subList(BEFORE_ROLES, head.size());
        lines.stream().skip(1).map(PolicyTable::cells).forEach(this::add);
    }

    /** Reads the table. */
    public static PolicyTable read() {
        try (InputStream in = PolicyTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PolicyTable(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The roles in the order of the columns. */
    public List<String> roles() {
        return roles;
    }

    /** The actions that have a row. */
    public Set<String> actions() {
        return Set.copyOf(rows.keySet());
    }

    /** Whether a user with this role alone may do this. */
    public boolean permits(String action, String role) {
        Set<String> permitted = rows.get(action);
        if (permitted == null || !roles.contains(role)) {
            throw new IllegalArgumentException("The table says nothing of %s for %s".formatted(action, role));
        }
        return permitted.contains(role);
    }

    private void add(List<String> row) {
        Set<String> permitted = new TreeSet<>();
        for (int column = BEFORE_ROLES; column < row.size(); column++) {
            String said = row.get(column);
            if (said.equals(YES)) {
                permitted.add(roles.get(column - BEFORE_ROLES));
            } else if (!said.equals(NO)) {
                throw new IllegalArgumentException("Neither yes nor no: " + row);
            }
        }
        if (row.size() != BEFORE_ROLES + roles.size() || rows.put(row.get(0), permitted) != null) {
            throw new IllegalArgumentException("Not one whole row for each action: " + row);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}

package bg.nrm.bench;

import bg.nrm.casefile.CaseReference;
import bg.nrm.person.name.NameKeys;
import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Checks;
import bg.nrm.protection.Proofs;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedTable;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Adds any number of invented cases to a register: the same seed gives the same cases. Each has a person under a pseudonym, an owner
 * among the local commissions, the National Commission beside it, a short story, perhaps an open duty, and a registered victim.
 *
 * <p>Usage: {@code Population JDBC-URL USER PASSWORD KEY-FILE CASES [SEED]}
 */
public final class Population {

    private static final long FIRST_ID = 10_000_000_000L;
    private static final long HALF = 1_000_000_000L;
    private static final String EDITION = "adults-1";
    private static final LocalDateTime EARLIEST = LocalDateTime.of(2010, 1, 1, 8, 0);
    private static final LocalDateTime FOREVER = LocalDateTime.of(9999, 12, 31, 0, 0);
    private static final String[] SEXES = {"F", "F", "F", "M", "UNKNOWN"};
    private static final String[] BANDS = {"18-24", "25-34", "35-44", "45-54", "16-17", "UNKNOWN"};
    private static final String[] STAGES = {"IDENTIFICATION", "REFERRAL", "PROTECTION", "SUPPORT", "SOCIAL_INCLUSION"};
    private static final String[] FORMS = {"SEXUAL", "SEXUAL", "LABOUR", "BEGGING", "NEWBORN_SALE", "UNKNOWN"};
    private static final String[] CITIZENSHIPS = {"BG", "BG", "BG", "BG", "EU", "NON_EU", "UNKNOWN"};
    private static final String SYMBOLS = "BKMHPCTX0123456789";

    private final Connection connection;
    private final SplittableRandom random;
    private final Set<String> references = new HashSet<>();
    private final List<Long> owners;
    private final long national;
    private final long user;

    private Population(Connection connection, long seed) throws SQLException {
        this.connection = connection;
        this.random = new SplittableRandom(seed);
        this.owners = ids("select id from organisation where kind = 'LOCAL_COMMISSION' order by id");
        this.national = ids("select id from organisation where code = 'NKBTH'").get(0);
        this.user = ids("select min(id) from user_account").get(0);
    }

    public static void main(String[] args) throws Exception {
        int cases = Integer.parseInt(args[4]);
        long seed = args.length > 5 ? Long.parseLong(args[5]) : 20261121L;
        Protection.with(KeyRing.in(Path.of(args[3])));
        try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            new Population(connection, seed).add(cases);
            try (Connection reading = DriverManager.getConnection(args[0], args[1], args[2])) {
                Proofs.add(Checks.in(Path.of(args[3])), reading, connection);
            }
            System.out.printf("%,d cases in %.1f s%n", cases, (System.nanoTime() - begun) / 1e9);
        }
    }

    private void add(int cases) throws SQLException {
        long from = Math.max(
                FIRST_ID, ids("select coalesce(max(id), 0) + 1 from case_file").get(0));
        references.addAll(strings("select reference from case_file"));
        try (Statement settings = connection.createStatement()) {
            settings.execute("set foreign_key_checks = 0, unique_checks = 0");
        }
        try (Table persons = new Table(
                        connection,
                        "person",
                        "id",
                        "knownness",
                        "pseudonym_sealed",
                        "sex",
                        "birth_year",
                        "age_known",
                        "contact_mode",
                        "recorded_at",
                        "recorded_by",
                        "owner_id",
                        "retention_class",
                        "version",
                        "name_recipe");
                Table files = new Table(
                        connection,
                        "case_file",
                        "id",
                        "reference",
                        "person_id",
                        "edition",
                        "state",
                        "stage",
                        "opened_at",
                        "sex",
                        "age_band",
                        "entries",
                        "last_entry_at",
                        "owner_id",
                        "retention_class",
                        "version");
                Table access = new Table(
                        connection,
                        "case_access",
                        "organisation_id",
                        "case_id",
                        "basis",
                        "since",
                        "open_case",
                        "last_entry_at");
                Table episodes = new Table(
                        connection,
                        "episode",
                        "id",
                        "case_id",
                        "number",
                        "cross_border",
                        "main_form",
                        "owner_id",
                        "retention_class",
                        "version");
                Table entries = new Table(
                        connection,
                        "story_entry",
                        "id",
                        "case_id",
                        "position",
                        "kind",
                        "step",
                        "happened_at",
                        "recorded_at",
                        "recorded_by",
                        "body_id");
                Table duties = new Table(
                        connection,
                        "duty",
                        "case_id",
                        "step",
                        "occurrence",
                        "standing",
                        "due_at",
                        "limit_kind",
                        "stage",
                        "organisation_id",
                        "responsible",
                        "opened_at",
                        "order_key");
                Table victims = new Table(
                        connection,
                        "registered_victim",
                        "id",
                        "case_id",
                        "episode_number",
                        "pseudonym",
                        "level",
                        "identified_on",
                        "year",
                        "first_of_year",
                        "body_id",
                        "body_kind",
                        "sex",
                        "age_group",
                        "citizenship_group",
                        "main_form",
                        "forms",
                        "cross_border",
                        "known_from",
                        "known_to",
                        "owner_id",
                        "retention_class");
                Table forms = new Table(connection, "registered_victim_form", "victim_id", "form")) {
            for (int i = 0; i < cases; i++) {
                long id = from + i;
                long owner = owners.get(random.nextInt(owners.size()));
                LocalDateTime opened = EARLIEST.plusMinutes(random.nextLong(8_300_000));
                LocalDateTime last = opened.plusMinutes(random.nextLong(60_000));
                String sex = any(SEXES);
                String band = any(BANDS);
                String stage = any(STAGES);
                String form = any(FORMS);
                boolean open = random.nextInt(4) > 0;
                persons.add(
                        id,
                        "PSEUDONYM",
                        Protection.seal(SealedTable.PERSON.at("pseudonym_sealed", id), "Лице " + i),
                        sex,
                        1950 + random.nextInt(60),
                        "BIRTH_YEAR",
                        "AGREED_ONLY",
                        opened,
                        user,
                        owner,
                        "CASE",
                        1L,
                        NameKeys.RECIPE);
                files.add(
                        id,
                        reference(),
                        id,
                        EDITION,
                        open ? "OPEN" : "CLOSED",
                        stage,
                        opened,
                        sex,
                        band,
                        2,
                        last,
                        owner,
                        "CASE",
                        1L);
                access.add(owner, id, "OWNER", opened, open, last);
                access.add(national, id, "COORDINATION", opened, open, last);
                episodes.add(id, id, 1, "UNKNOWN", form, owner, "CASE", 1L);
                entries.add(id * 10, id, 1, "STEP_DONE", "IDENTIFY_INFORMALLY", opened, opened, user, owner);
                entries.add(id * 10 + 1, id, 2, "STEP_DONE", "ASSESS_RISK", last, last, user, owner);
                if (open && random.nextInt(3) == 0) {
                    duties.add(
                            id,
                            "ASSESS_URGENT_NEEDS",
                            1,
                            "OPEN",
                            last.plusDays(3),
                            "CONFIGURED",
                            stage,
                            owner,
                            "CASE_COORDINATOR",
                            last,
                            last.plusDays(3));
                }
                register(victims, forms, id, id, "INFORMAL", opened, owner, sex, band, form);
                if (random.nextInt(3) == 0) {
                    // formally identified later in the year, if there is time left in it
                    LocalDateTime formally = opened.plusDays(random.nextInt(90));
                    register(victims, forms, id + HALF, id, "FORMAL", formally, owner, sex, band, form);
                }
            }
        }
    }

    private void register(
            Table victims,
            Table forms,
            long id,
            long caseId,
            String level,
            LocalDateTime identified,
            long body,
            String sex,
            String band,
            String form)
            throws SQLException {
        victims.add(
                id,
                caseId,
                1,
                ByteBuffer.allocate(16).putLong(caseId).putLong(~caseId).array(),
                level,
                LocalDate.from(identified),
                identified.getYear(),
                true,
                body,
                "LOCAL_COMMISSION",
                sex,
                band.equals("16-17") ? "CHILD" : band.equals("UNKNOWN") ? "UNKNOWN" : "ADULT",
                CITIZENSHIPS[(int) (caseId % CITIZENSHIPS.length)],
                form,
                form,
                "UNKNOWN",
                identified,
                FOREVER,
                body,
                "STATISTICS");
        forms.add(id, form);
    }

    private String reference() {
        while (true) {
            StringBuilder drawn = new StringBuilder(8);
            for (int i = 0; i < 7; i++) {
                drawn.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
            }
            String whole = SYMBOLS.chars()
                    .mapToObj(check -> drawn.toString() + (char) check)
                    .flatMap(typed -> CaseReference.typed(typed).stream())
                    .map(CaseReference::symbols)
                    .findFirst()
                    .orElseThrow();
            if (references.add(whole)) {
                return whole;
            }
        }
    }

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<Long> ids(String query) throws SQLException {
        return strings(query).stream().map(Long::valueOf).toList();
    }

    private List<String> strings(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}

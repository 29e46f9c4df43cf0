package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoCase;
import bg.nrm.demonstration.population.DemoEntry;
import bg.nrm.protection.ProvenTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of cases: the file, its episode, the bodies that may know it. */
final class CaseRows implements AutoCloseable {

    private final Keys keys;
    private final Offices offices;
    private final Instant now;
    private final Insert files;
    private final Insert episodes;
    private final Insert forms;
    private final Insert access;

    CaseRows(Connection connection, Keys keys, Offices offices, Instant now) throws SQLException {
        this.keys = keys;
        this.offices = offices;
        this.now = now;
        files = new Insert(
                connection,
                "case_file",
                "id",
                "reference",
                "person_id",
                "signal_id",
                "edition",
                "state",
                "stage",
                "opened_at",
                "closed_at",
                "coordinator_id",
                "sex",
                "age_band",
                "offence_flag",
                "entries",
                "last_entry_at",
                "refresh_at",
                "owner_id",
                "retention_class",
                "version",
                "proof");
        episodes = new Insert(
                        connection,
                        "episode",
                        "id",
                        "case_id",
                        "number",
                        "began_on",
                        "ended_on",
                        "country",
                        "district",
                        "cross_border",
                        "main_form",
                        "owner_id",
                        "retention_class",
                        "version")
                .after(files);
        forms = new Insert(connection, "episode_form", "episode_id", "form").after(episodes);
        access = new Insert(
                        connection,
                        "case_access",
                        "organisation_id",
                        "case_id",
                        "basis",
                        "since",
                        "open_case",
                        "last_entry_at",
                        "proof")
                .after(files);
    }

    /** The rows that whatever belongs to a case refers to. */
    Insert files() {
        return files;
    }

    void write(long id, DemoCase opened, long person, OptionalLong signal) throws SQLException {
        boolean open = opened.state().equals("OPEN");
        long coordinator = offices.colleague(opened.body());
        long owner = offices.body(opened.body());
        int told = opened.story().size() + 1;
        Instant last = opened.story().get(opened.story().size() - 1).recordedAt();
        files.row(
                id,
                opened.reference(),
                person,
                signal,
                opened.edition(),
                opened.state(),
                ToldStages.of(opened.story()),
                opened.openedAt(),
                opened.closedAt(),
                coordinator,
                opened.sex(),
                opened.ageBand(),
                opened.story().stream().anyMatch(entry -> entry.what().equals("OFFENCES_UNDER_COERCION")),
                told,
                last,
                // whatever depends on time is derived anew at once: duties, stage, the next change
                open ? Optional.of(now) : Optional.empty(),
                owner,
                "CASE",
                1,
                ProvenTable.CASE_FILE.proof(
                        id,
                        opened.reference(),
                        person,
                        signal.isPresent() ? signal.getAsLong() : null,
                        opened.edition(),
                        opened.state(),
                        coordinator,
                        owner,
                        told,
                        0));
        episode(id, opened);
        for (String body : opened.bodies()) {
            long admitted = offices.body(body);
            String basis = basis(body, opened);
            byte[] proof = ProvenTable.CASE_ACCESS.proof(admitted, id, basis, opened.openedAt(), null);
            access.row(admitted, id, basis, opened.openedAt(), open, last, proof);
        }
    }

    private void episode(long caseId, DemoCase opened) throws SQLException {
        long id = keys.next();
        episodes.row(
                id,
                caseId,
                1,
                opened.episode().beganOn(),
                opened.episode().endedOn(),
                opened.episode().country(),
                opened.episode().district(),
                opened.episode().crossBorder(),
                opened.episode().mainForm(),
                offices.body(opened.body()),
                "CASE",
                1);
        for (String form : opened.episode().forms()) {
            forms.row(id, form);
        }
    }

    private String basis(String body, DemoCase opened) {
        if (body.equals(opened.body())) {
            return "OWNER";
        }
        if (offices.kind(body).equals("CHILD_PROTECTION_AGENCY")) {
            return "NOTIFICATION";
        }
        if (offices.kind(body).endsWith("_COMMISSION")) {
            return "COORDINATION";
        }
        boolean identified =
                opened.story().stream().anyMatch(entry -> entry.body().equals(body) && isFormalIdentification(entry));
        return identified ? "FORMAL_IDENTIFICATION" : "REFERRAL";
    }

    private static boolean isFormalIdentification(DemoEntry entry) {
        return entry.what().equals("IDENTIFY_FORMALLY");
    }

    @Override
    public void close() throws SQLException {
        files.close();
        episodes.close();
        forms.close();
        access.close();
    }
}

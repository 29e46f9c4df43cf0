package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoCase;
import bg.nrm.demonstration.population.DemoEntry;
import bg.nrm.protection.Protection;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of stories, and those of the consents that they tell of. */
final class StoryRows implements AutoCloseable {

    private static final Optional<Object> NOTHING = Optional.empty();

    private final Keys keys;
    private final Offices offices;
    private final Insert entries;
    private final Insert consents;

    StoryRows(Connection connection, Keys keys, Offices offices, CaseRows cases) throws SQLException {
        this.keys = keys;
        this.offices = offices;
        entries = new Insert(
                        connection,
                        "story_entry",
                        "id",
                        "case_id",
                        "position",
                        "kind",
                        "step",
                        "code",
                        "agreed",
                        "happened_at",
                        "recorded_at",
                        "recorded_by",
                        "body_id",
                        "other_body_id",
                        "until_on",
                        "details",
                        "note_sealed",
                        "proof")
                .after(cases.files());
        consents = new Insert(
                        connection,
                        "consent",
                        "id",
                        "case_id",
                        "purpose",
                        "recipient_id",
                        "fields",
                        "answer",
                        "answered_at",
                        "way",
                        "language",
                        "text_version",
                        "recorded_at",
                        "recorded_by",
                        "owner_id",
                        "retention_class",
                        "proof")
                .after(cases.files());
    }

    void write(long caseId, DemoCase opened) throws SQLException {
        Instant first = opened.story().get(0).recordedAt();
        entry(
                keys.next(),
                NOTHING,
                caseId,
                1,
                "CASE_OPENED",
                NOTHING,
                NOTHING,
                NOTHING,
                opened.openedAt(),
                first,
                offices.colleague(opened.body()),
                offices.body(opened.body()),
                NOTHING,
                NOTHING,
                NOTHING);
        int position = 2;
        for (DemoEntry entry : opened.story()) {
            write(caseId, position++, opened, entry);
        }
    }

    private void write(long caseId, int position, DemoCase opened, DemoEntry entry) throws SQLException {
        EntryRow row = EntryRow.of(entry);
        Optional<Long> other = entry.other().filter(body -> row.namesOther()).map(offices::body);
        long id = keys.next();
        SealedPlace note = SealedTable.STORY_ENTRY.at("note_sealed", id, caseId, position);
        entry(
                id,
                entry.note().map(text -> Protection.seal(note, text)),
                caseId,
                position,
                row.kind(),
                row.step(),
                row.code(),
                entry.agreed(),
                entry.happenedAt(),
                entry.recordedAt(),
                offices.colleague(entry.body()),
                offices.body(entry.body()),
                other,
                entry.until(),
                EntryDetails.of(entry, opened.episode()));
        if (entry.kind() == DemoEntry.Kind.CONSENT_ANSWERED) {
            consent(caseId, entry, other);
        }
    }

    /** The meaning of an entry in the order of its columns, with its proof. */
    private void entry(long id, Object note, Object... meaning) throws SQLException {
        List<Object> row = new ArrayList<>(List.of(id));
        row.addAll(List.of(meaning));
        row.add(note);
        row.add(ProvenTable.STORY_ENTRY.proof(
                Arrays.stream(meaning).map(StoryRows::known).toArray()));
        entries.row(row.toArray());
    }

    private static Object known(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private void consent(long caseId, DemoEntry entry, Optional<Long> recipient) throws SQLException {
        boolean given = entry.agreed().orElse(false);
        boolean sharing = entry.what().equals("SHARING_OF_INFORMATION") && given;
        String answer = given ? "GIVEN" : "REFUSED";
        Optional<Object> fields = sharing ? Optional.of(EntryDetails.SHARED) : NOTHING;
        long colleague = offices.colleague(entry.body());
        long body = offices.body(entry.body());
        consents.row(
                keys.next(),
                caseId,
                entry.what(),
                recipient,
                fields,
                answer,
                entry.happenedAt(),
                "WRITTEN",
                "bg",
                "1",
                entry.recordedAt(),
                colleague,
                body,
                "CASE",
                ProvenTable.CONSENT.proof(
                        caseId,
                        entry.what(),
                        recipient.orElse(null),
                        fields.orElse(null),
                        answer,
                        entry.happenedAt(),
                        "WRITTEN",
                        null,
                        entry.recordedAt(),
                        colleague,
                        body));
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        consents.close();
    }
}

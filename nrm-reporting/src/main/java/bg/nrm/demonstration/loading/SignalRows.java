package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoSignal;
import bg.nrm.protection.Protection;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealedTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of signals: what was said, whom they name, who may know them, what happened to them. */
final class SignalRows implements AutoCloseable {

    private static final Set<String> WITH_LOCAL_COMMISSION =
            Set.of("BLG", "BGS", "VAR", "VTR", "MON", "PAZ", "PVN", "PDV", "RSE", "SLV");

    private final Keys keys;
    private final Offices offices;
    private final Insert signals;
    private final Insert forms;
    private final Insert persons;
    private final Insert access;
    private final Insert entries;

    SignalRows(Connection connection, Keys keys, Offices offices) throws SQLException {
        this.keys = keys;
        this.offices = offices;
        signals = new Insert(
                connection,
                "case_signal",
                "id",
                "year",
                "number",
                "received_at",
                "time_known",
                "channel",
                "sender",
                "country",
                "district",
                "narrative_sealed",
                "danger",
                "urgency",
                "language",
                "state",
                "outcome",
                "triaged_at",
                "triaged_by",
                "person_count",
                "registered_at",
                "registered_by",
                "owner_id",
                "retention_class",
                "version",
                "proof");
        forms = new Insert(connection, "signal_form", "signal_id", "form").after(signals);
        persons = new Insert(connection, "signal_person", "signal_id", "person_id", "position").after(signals);
        access = new Insert(
                        connection,
                        "signal_access",
                        "signal_id",
                        "organisation_id",
                        "basis",
                        "since",
                        "year",
                        "number",
                        "state",
                        "precedence",
                        "proof")
                .after(signals);
        entries = new Insert(
                        connection,
                        "signal_entry",
                        "id",
                        "signal_id",
                        "position",
                        "kind",
                        "code",
                        "recorded_at",
                        "recorded_by",
                        "body_id")
                .after(signals);
    }

    void write(long id, DemoSignal signal, List<Long> named) throws SQLException {
        long colleague = offices.colleague(signal.body());
        signals.row(
                id,
                signal.year(),
                signal.number(),
                signal.receivedAt(),
                true,
                signal.channel(),
                signal.sender(),
                signal.country(),
                signal.district(),
                Protection.seal(
                        SealedTable.SIGNAL.at("narrative_sealed", id, signal.year(), signal.number()),
                        signal.narrative()),
                signal.danger(),
                signal.danger().equals("YES") ? "HIGH" : "NORMAL",
                "bg",
                signal.state(),
                signal.triage().map(DemoSignal.Triage::outcome),
                signal.triage().map(DemoSignal.Triage::at),
                signal.triage().map(triage -> colleague),
                named.size(),
                signal.registeredAt(),
                colleague,
                offices.body(signal.body()),
                "SIGNAL",
                1,
                ProvenTable.SIGNAL.proof(id, offices.body(signal.body()), named));
        for (String form : signal.forms()) {
            forms.row(id, form);
        }
        for (int i = 0; i < named.size(); i++) {
            persons.row(id, named.get(i), i);
        }
        admit(id, signal);
        tell(id, signal, colleague);
    }

    private void admit(long id, DemoSignal signal) throws SQLException {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(signal.body(), "OWNER");
        bodies.putIfAbsent("NKBTH", "COORDINATION");
        signal.district()
                .filter(WITH_LOCAL_COMMISSION::contains)
                .ifPresent(district -> bodies.putIfAbsent("MK-" + district, "COORDINATION"));
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            long admitted = offices.body(body.getKey());
            access.row(
                    id,
                    admitted,
                    body.getValue(),
                    signal.registeredAt(),
                    signal.year(),
                    signal.number(),
                    signal.state(),
                    precedence(signal),
                    ProvenTable.SIGNAL_ACCESS.proof(admitted, id, body.getValue(), signal.registeredAt()));
        }
    }

    /** As the register itself puts signals in order. */
    private static int precedence(DemoSignal signal) {
        return signal.danger().equals("YES") && !signal.state().equals("TRIAGED") ? 2 : 0;
    }

    private void tell(long id, DemoSignal signal, long colleague) throws SQLException {
        if (signal.state().equals("NEW")) {
            return;
        }
        long body = offices.body(signal.body());
        entries.row(
                keys.next(),
                id,
                1,
                "TAKEN_UP",
                Optional.empty(),
                signal.registeredAt().plus(Duration.ofMinutes(10)),
                colleague,
                body);
        if (signal.triage().isPresent()) {
            DemoSignal.Triage triage = signal.triage().get();
            entries.row(keys.next(), id, 2, "TRIAGED", triage.outcome(), triage.at(), colleague, body);
        }
    }

    @Override
    public void close() throws SQLException {
        signals.close();
        forms.close();
        persons.close();
        access.close();
        entries.close();
    }
}

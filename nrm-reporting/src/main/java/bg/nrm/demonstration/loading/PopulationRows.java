package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoCase;
import bg.nrm.demonstration.population.DemoPerson;
import bg.nrm.demonstration.population.DemoSignal;
import bg.nrm.demonstration.population.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Writes a whole population into a register, in the order in which its records refer to each other. */
final class PopulationRows {

    private final Connection connection;
    private final Instant now;
    private final Keys keys;
    private final Offices offices;
    private final Map<Integer, Long> persons = new HashMap<>();
    private final Map<Integer, Long> signals = new HashMap<>();

    PopulationRows(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        this.now = now;
        this.keys = new Keys(connection);
        this.offices = new Offices(connection, keys, now);
    }

    void write(Population population) throws SQLException {
        writePersons(population.persons());
        writeSignals(population.signals());
        writeCases(population.cases());
    }

    private void writePersons(List<DemoPerson> people) throws SQLException {
        try (PersonRows rows = new PersonRows(connection, keys, offices)) {
            for (DemoPerson person : people) {
                long id = keys.next();
                persons.put(person.id(), id);
                rows.write(id, person);
            }
        }
    }

    private void writeSignals(List<DemoSignal> told) throws SQLException {
        Map<Integer, Integer> lastNumbers = new TreeMap<>();
        try (SignalRows rows = new SignalRows(connection, keys, offices)) {
            for (DemoSignal signal : told) {
                long id = keys.next();
                signals.put(signal.id(), id);
                rows.write(
                        id, signal, signal.persons().stream().map(persons::get).toList());
                lastNumbers.merge(signal.year(), signal.number(), Math::max);
            }
        }
        try (Insert counter = new Insert(connection, "signal_counter", "year", "last")) {
            for (Map.Entry<Integer, Integer> last : lastNumbers.entrySet()) {
                counter.row(last.getKey(), last.getValue());
            }
        }
    }

    private void writeCases(List<DemoCase> cases) throws SQLException {
        try (CaseRows files = new CaseRows(connection, keys, offices, now);
                StoryRows stories = new StoryRows(connection, keys, offices, files);
                VictimRows victims = new VictimRows(connection, keys, offices)) {
            for (DemoCase opened : cases) {
                long id = keys.next();
                long person = persons.get(opened.person());
                OptionalLong signal = opened.signal().isPresent()
                        ? OptionalLong.of(signals.get(opened.signal().getAsInt()))
                        : OptionalLong.empty();
                files.write(id, opened, person, signal);
                stories.write(id, opened);
                victims.write(id, person, opened);
            }
        }
    }
}

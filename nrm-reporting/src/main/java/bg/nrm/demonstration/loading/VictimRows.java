package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoCase;
import bg.nrm.demonstration.population.DemoIdentification;
import bg.nrm.protection.Protection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/** The facts of the statistics: one row an identification, with a pseudonym instead of a person. */
final class VictimRows implements AutoCloseable {

    /** The end of what is still known. */
    private static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    private final Keys keys;
    private final Offices offices;
    private final Insert victims;
    private final Insert forms;

    VictimRows(Connection connection, Keys keys, Offices offices) throws SQLException {
        this.keys = keys;
        this.offices = offices;
        victims = new Insert(
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
        forms = new Insert(connection, "registered_victim_form", "victim_id", "form").after(victims);
    }

    void write(long caseId, long person, DemoCase opened) throws SQLException {
        for (DemoIdentification identification : opened.identifications()) {
            long id = keys.next();
            SortedSet<String> known = opened.episode().forms();
            List<String> mentioned = known.isEmpty() ? List.of("UNKNOWN") : List.copyOf(known);
            victims.row(
                    id,
                    caseId,
                    1,
                    Protection.fingerprint("victim", String.valueOf(person)),
                    identification.level(),
                    identification.on(),
                    identification.on().getYear(),
                    // a person has one informal and one formal identification a year at most: each is the first of its
                    // level
                    true,
                    offices.body(identification.body()),
                    offices.kind(identification.body()),
                    opened.sex(),
                    identification.child() ? "CHILD" : "ADULT",
                    identification.citizenshipGroup(),
                    opened.episode().mainForm(),
                    mentioned,
                    opened.episode().crossBorder(),
                    identification.knownFrom(),
                    STILL,
                    offices.body(opened.body()),
                    "STATISTICS");
            for (String form : mentioned) {
                forms.row(id, form);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        victims.close();
        forms.close();
    }
}

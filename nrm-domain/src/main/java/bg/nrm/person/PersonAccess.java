package bg.nrm.person;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Trail;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A body may know a person through a case or a signal it may know, and in no other way. */
@ApplicationScoped
public class PersonAccess {

    /** A case of the person that the body may know, or a signal that names them: each with the proofs of its rows. */
    private static final String GROUND = "(select ca.basis, ca.case_id, "
            + ProvenTable.CASE_ACCESS.columns("ca") + ", " + ProvenTable.CASE_FILE.columns("cf") + ", "
            + ProvenTable.SIGNAL_ACCESS.none() + ", " + ProvenTable.SIGNAL.none()
            + " from case_file cf join case_access ca on ca.case_id = cf.id"
            + " where cf.person_id = ? and ca.organisation_id = ? and (ca.until is null or ca.until > ?))"
            + " union all (select sa.basis, null, " + ProvenTable.CASE_ACCESS.none() + ", "
            + ProvenTable.CASE_FILE.none() + ", " + ProvenTable.SIGNAL_ACCESS.columns("sa") + ", "
            + ProvenTable.SIGNAL.columns("s")
            + " from signal_person sp join case_signal s on s.id = sp.signal_id"
            + " join signal_access sa on sa.signal_id = sp.signal_id where sp.person_id = ? and sa.organisation_id = ?)";

    private static final int FIRST_PROVEN = 3;

    /** Why the body may know the person, and the case through which it may, if it is one. */
    private record Ground(String basis, Optional<Long> caseId, boolean proven) {

        static Ground of(ResultSet row) throws SQLException {
            return new Ground(row.getString(1), Rows.number(row, 2), isProven(row, FIRST_PROVEN));
        }
    }

    @Inject
    private Rows rows;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Lets a use case go on with this person, and notes person, ground and case for the audit. */
    public void require(long personId) {
        Ground ground = ground(personId).orElseThrow(NotFound::new);
        trail.about(ObjectType.PERSON, personId).basis(ground.basis());
        ground.caseId().ifPresent(trail::inCase);
    }

    LocalDateTime now() {
        return Stored.utc(clock.instant());
    }

    /** A case comes first; what the register did not write is no ground. */
    private Optional<Ground> ground(long personId) {
        long body = current.get().organisationId();
        return rows.of(GROUND, List.of(personId, body, now(), personId, body), Ground::of).stream()
                .filter(Ground::proven)
                .min(Comparator.comparing(ground -> ground.caseId().isEmpty()));
    }

    /** Whether a row has the proofs of a case that may be known, or else of a signal, in the order of the columns of {@link #GROUND}. */
    static boolean isProven(ResultSet row, int first) throws SQLException {
        int file = first + ProvenTable.CASE_ACCESS.width();
        int signalAccess = file + ProvenTable.CASE_FILE.width();
        int signal = signalAccess + ProvenTable.SIGNAL_ACCESS.width();
        return ProvenTable.CASE_ACCESS.holds(row, first) && ProvenTable.CASE_FILE.holds(row, file)
                || ProvenTable.SIGNAL_ACCESS.holds(row, signalAccess) && ProvenTable.SIGNAL.holds(row, signal);
    }
}

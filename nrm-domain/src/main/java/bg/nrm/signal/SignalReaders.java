package bg.nrm.signal;

import bg.nrm.access.CaseAccess;
import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.protection.ProvenTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Which bodies may know a signal: its owner, the commissions unless the persons did not agree, and those it was passed to. */
@ApplicationScoped
class SignalReaders {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CaseAccess access;

    @Inject
    private Organisations organisations;

    void admitFirst(Signal signal, Sharing sharing) {
        access.admitToSignal(signal.ownerId(), signal.id(), Basis.OWNER);
        if (sharing == Sharing.COMMISSIONS) {
            admitCommissions(signal);
        }
        follow(signal);
    }

    /** The district may have become known: its commission is told, if the signal is shared with commissions at all. */
    void admitCommissionOfDistrict(Signal signal) {
        boolean shared = bodies(signal.id()).stream().anyMatch(body -> body.kind() == BodyKind.NATIONAL_COMMISSION);
        if (shared) {
            admitCommissions(signal);
        }
    }

    void admit(Signal signal, Organisation body) {
        access.admitToSignal(body.id(), signal.id(), Basis.SIGNAL_PASSED);
        follow(signal);
    }

    /** The lists of all bodies follow the signal. */
    void follow(Signal signal) {
        em.createNativeQuery(
                        "update signal_access set year = ?, number = ?, state = ?, precedence = ? where signal_id = ?")
                .setParameter(1, signal.number().year())
                .setParameter(2, signal.number().number())
                .setParameter(3, signal.state().name())
                .setParameter(4, signal.precedence().rank())
                .setParameter(5, signal.id())
                .executeUpdate();
    }

    /** The bodies that may know it, in the order they came to. */
    List<Organisation> bodies(long signalId) {
        List<?> rows = em.createNativeQuery("select a.organisation_id, " + ProvenTable.SIGNAL_ACCESS.columns("a")
                        + " from signal_access a where a.signal_id = ? order by a.since, a.organisation_id")
                .setParameter(1, signalId)
                .getResultList();
        List<Long> proven = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> ProvenTable.SIGNAL_ACCESS.holds(row, 1))
                .map(row -> ((Number) row[0]).longValue())
                .toList();
        return organisations.all().stream()
                .filter(body -> proven.contains(body.id()))
                .sorted(Comparator.comparing(body -> proven.indexOf(body.id())))
                .toList();
    }

    private void admitCommissions(Signal signal) {
        String district = signal.facts().text(SignalQuestions.DISTRICT);
        organisations.all().stream()
                .filter(body -> body.kind() == BodyKind.NATIONAL_COMMISSION
                        || body.kind() == BodyKind.LOCAL_COMMISSION
                                && body.district().filter(district::equals).isPresent())
                .forEach(body -> access.admitToSignal(body.id(), signal.id(), Basis.COORDINATION));
    }
}

package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.Permitted;
import bg.nrm.person.PersonOverview;
import bg.nrm.person.Persons;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Opens a case to read it: where it stands, what is to be done, what was told. */
@ApplicationScoped
@Transactional
public class ReadingACase {

    @Inject
    private Narration narration;

    @Inject
    private Persons persons;

    /** A case and whose it is, as far as a page shows it without being asked. */
    public record OpenedCase(CaseInHand inHand, PersonOverview person) {}

    @Permitted(Action.CASE_OPENED)
    public CaseInHand read(CaseReference reference) {
        return narration.read(reference);
    }

    @Permitted(Action.CASE_OPENED)
    public OpenedCase open(CaseReference reference) {
        return opened(reference);
    }

    /** The same for paper: printing leaves an event of its own. */
    @Permitted(Action.CASE_PRINTED)
    public OpenedCase print(CaseReference reference) {
        return opened(reference);
    }

    private OpenedCase opened(CaseReference reference) {
        CaseInHand inHand = narration.read(reference);
        PersonOverview person = persons.withIds(Set.of(inHand.caseFile().personId())).stream()
                .findFirst()
                .map(known -> PersonOverview.of(known, Sofia.dayOf(inHand.now())))
                .orElseThrow(NotFound::new);
        return new OpenedCase(inHand, person);
    }
}

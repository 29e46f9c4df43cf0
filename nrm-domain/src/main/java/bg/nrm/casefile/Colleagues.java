package bg.nrm.casefile;

import bg.nrm.access.Accounts;
import bg.nrm.access.UserAccount;
import bg.nrm.count.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who could coordinate a case, and what somebody coordinates. */
@ApplicationScoped
public class Colleagues {

    /** More cases of one coordinator are not told apart. */
    public static final int COUNTED = ListingCases.COUNTED;

    @Inject
    private Accounts accounts;

    /** A user as colleagues know them: the number under which stories name them, and what they are called. */
    public record Colleague(int number, String name) {}

    /** To whom a case can go: whoever works on cases in the body that leads it, but for who has it. */
    public List<Colleague> of(CaseInHand inHand) {
        return of(inHand.caseFile()).stream()
                .map(account -> new Colleague(account.number(), account.name()))
                .toList();
    }

    List<UserAccount> of(CaseFile caseFile) {
        return accounts.workingOnCases(caseFile.ownerId()).stream()
                .filter(account -> caseFile.coordinatorId()
                        .filter(id -> id == account.id())
                        .isEmpty())
                .toList();
    }

    /** The open cases that a user coordinates. */
    public static Counting openCasesOf(long userId) {
        return new Counting(
                "case_file where coordinator_id = ? and state = ?", List.of(userId, CaseState.OPEN.name()), COUNTED);
    }
}

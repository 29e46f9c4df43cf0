package bg.nrm.administration;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Role;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Takes what one administrator wants of an account or a token, and has it done once another approves. */
@ApplicationScoped
public class FourEyes {

    @Inject
    private AccessProposals proposals;

    @Inject
    private SecondPerson second;

    @Inject
    private LoneAdministrator alone;

    @Inject
    @Any
    private Instance<Effect> deeds;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** It waits from now on, unless whoever asks is the only administrator and may have it at once. */
    public AccessProposal propose(AccessRequest wish) {
        AccessProposal proposal = new AccessProposal(wish, second.proposes());
        proposals.add(proposal);
        boolean atOnce = alone.permits(wish);
        if (atOnce) {
            deed(proposal).carryOut(proposal);
            proposal.approvedAlone(second.now());
        }
        trail.about(ObjectType.PROPOSAL, proposal.id()).detail(codes(proposal) + (atOnce ? " alone" : ""));
        return proposal;
    }

    /** Whether the same is waiting for the account already. */
    public boolean isWaiting(AccessKind kind, UserAccount account) {
        return proposals.waitingFor(account.id()).stream().anyMatch(each -> each.kind() == kind);
    }

    /** Something was taken from the account: what waits for it was meant for another account than it is now. */
    public void drop(UserAccount account) {
        proposals.waitingFor(account.id()).forEach(each -> second.declines(each.decision(), each.id()));
    }

    /**
     * The approved proposal whose secret whoever asks may fetch now, and never again.
     *
     * @throws NotFound when it is not theirs, not approved, fetched or over
     */
    public AccessProposal fetch(long id) {
        AccessProposal proposal = proposals
                .find(id)
                .filter(found -> found.isToBeFetchedBy(current.get().userId(), second.now()))
                .orElseThrow(NotFound::new);
        proposal.fetched(second.now());
        return proposal;
    }

    List<Problem> approve(AccessProposal proposal) {
        List<Problem> problems = against(proposal);
        if (problems.isEmpty()) {
            deed(proposal).carryOut(proposal);
            second.approves(proposal.decision(), proposal.id());
            proposal.decision().lastUntil(second.now().plus(second.lasts()));
        }
        return problems;
    }

    private List<Problem> against(AccessProposal proposal) {
        List<Problem> problems = second.against(proposal.decision());
        if (!problems.isEmpty()) {
            return problems;
        }
        long self = current.get().userId();
        return proposal.account().filter(account -> account.id() == self).isPresent()
                ? List.of(Problem.at("approve", "approval.ownAccount"))
                : deed(proposal).against(proposal);
    }

    private Effect deed(AccessProposal proposal) {
        return deeds.stream()
                .filter(deed -> deed.does(proposal.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + proposal.kind()));
    }

    /** For the audit: keys and codes, no name. */
    static String codes(AccessProposal proposal) {
        String roles = proposal.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        return "%s%s body=%d%s"
                .formatted(
                        proposal.kind(),
                        proposal.account()
                                .map(account -> " user=" + account.number())
                                .orElse(""),
                        proposal.body().id(),
                        roles.isEmpty() ? "" : " " + roles);
    }
}

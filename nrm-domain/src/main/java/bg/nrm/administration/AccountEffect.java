package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Opens, widens and reopens accounts of people, once that is approved. */
@ApplicationScoped
class AccountEffect implements Effect {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Override
    public boolean does(AccessKind kind) {
        return !kind.givesToken();
    }

    @Override
    public List<Problem> against(AccessProposal proposal) {
        boolean ended = !proposal.body().isValidOn(Days.today(clock));
        boolean taken = proposal.kind() == AccessKind.ACCOUNT_OPENED
                && proposal.username().flatMap(accounts::withUsername).isPresent();
        boolean closed = proposal.kind() == AccessKind.PASSWORD_GIVEN
                && proposal.account().filter(UserAccount::isActive).isEmpty();
        return new Problems()
                .when(ended, "approve", "organisation.ended")
                .when(taken, "approve", "username.taken")
                .when(closed, "approve", "account.closed")
                .list();
    }

    @Override
    public void carryOut(AccessProposal proposal) {
        switch (proposal.kind()) {
            case ACCOUNT_OPENED -> open(proposal);
            case ACCOUNT_WIDENED -> proposal.account()
                    .orElseThrow()
                    .become(proposal.name(), proposal.body(), proposal.roles());
            case ACCOUNT_REOPENED -> proposal.account().orElseThrow().open();
            case PASSWORD_GIVEN -> {
                // made when it is fetched
            }
            case SYSTEM_CONNECTED, TOKEN_RENEWED -> throw new IllegalArgumentException("Not of a person");
        }
    }

    private void open(AccessProposal proposal) {
        UserAccount opened = new UserAccount(
                accounts.nextNumber(),
                proposal.username().orElseThrow(),
                proposal.name(),
                proposal.body(),
                proposal.roles(),
                clock.instant());
        accounts.add(opened);
        proposal.opened(opened);
    }
}

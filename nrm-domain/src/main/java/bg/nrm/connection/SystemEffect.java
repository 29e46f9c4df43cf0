package bg.nrm.connection;

import bg.nrm.access.Accounts;
import bg.nrm.access.UserAccount;
import bg.nrm.administration.AccessKind;
import bg.nrm.administration.AccessProposal;
import bg.nrm.administration.Effect;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.input.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Opens the account of a system that is to be connected, once that is approved. Tokens are made when they are fetched. */
@ApplicationScoped
class SystemEffect implements Effect {

    @Inject
    private Accounts accounts;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Override
    public boolean does(AccessKind kind) {
        return kind.givesToken();
    }

    @Override
    public List<Problem> against(AccessProposal proposal) {
        TokenTerms terms = TokenTerms.of(config);
        Set<Reason> reasons = proposal.kind() == AccessKind.SYSTEM_CONNECTED
                ? terms.against(
                        new NewConnection(
                                proposal.body().id(),
                                proposal.name(),
                                proposal.roles(),
                                proposal.lastDay().orElseThrow()),
                        Optional.of(proposal.body()),
                        TokenTerms.today(clock))
                : terms.against(
                        proposal.account().orElseThrow(), proposal.lastDay().orElseThrow(), TokenTerms.today(clock));
        return reasons.stream()
                .map(reason -> Problem.at("approve", "token." + reason))
                .toList();
    }

    @Override
    public void carryOut(AccessProposal proposal) {
        if (proposal.kind() == AccessKind.SYSTEM_CONNECTED) {
            int number = accounts.nextNumber();
            String username = "%s.%d".formatted(proposal.body().code().toLowerCase(Locale.ROOT), number);
            UserAccount account = new UserAccount(
                            number, username, proposal.name(), proposal.body(), proposal.roles(), clock.instant())
                    .forSystem();
            accounts.add(account);
            proposal.opened(account);
        }
    }
}

package bg.nrm.connection;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.administration.AccessKind;
import bg.nrm.administration.AccessProposal;
import bg.nrm.administration.AccessRequest;
import bg.nrm.administration.FourEyes;
import bg.nrm.connection.TokenResult.Proposed;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.connection.TokenResult.Refused;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Connects the system of a body to the register, and gives a connected one its next token. One administrator wants it, another
 * approves it, and the first fetches the token: it is made then and shown that once.
 */
@ApplicationScoped
@Transactional
public class IssuingToken {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Tokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Trail trail;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Wants a system connected: an account for it, which the audit knows by a number of its own, and its first token. */
    @Permitted(Action.ACCESS_PROPOSED)
    public TokenResult connect(NewConnection wanted) {
        Optional<Organisation> body = organisations.find(wanted.organisationId());
        Set<Reason> reasons = TokenTerms.of(config).against(wanted, body, TokenTerms.today(clock));
        return reasons.isEmpty()
                ? proposed(AccessRequest.connect(wanted.name(), body.orElseThrow(), wanted.roles(), wanted.lastDay()))
                : refused(reasons);
    }

    /** Wants a further token for a system that has one, so that it can change over before the old one is revoked. */
    @Permitted(Action.ACCESS_PROPOSED)
    public TokenResult renew(long accountId, LocalDate lastDay) {
        UserAccount account = accounts.find(accountId).orElseThrow(NotFound::new);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(TokenTerms.of(config).against(account, lastDay, TokenTerms.today(clock)));
        if (fourEyes.isWaiting(AccessKind.TOKEN_RENEWED, account)) {
            reasons.add(Reason.WAITING);
        }
        return reasons.isEmpty() ? proposed(AccessRequest.renew(account, lastDay)) : refused(reasons);
    }

    /** Makes the token of an approved proposal, once, for the administrator who proposed it. */
    @Permitted(Action.TOKEN_ISSUED)
    public TokenText fetch(long proposalId) {
        AccessProposal proposal = fourEyes.fetch(proposalId);
        if (!proposal.kind().givesToken()) {
            throw new NotFound();
        }
        TokenText text = TokenText.random(random);
        Token token = new Token(
                proposal.account().orElseThrow(),
                text,
                proposal.decision(),
                clock.instant(),
                TokenTerms.endOf(proposal.lastDay().orElseThrow()));
        tokens.add(token);
        trail.about(ObjectType.TOKEN, token.id())
                .detail("account=" + token.account().number());
        return text;
    }

    private TokenResult proposed(AccessRequest wish) {
        return new Proposed(fourEyes.propose(wish).id());
    }

    private TokenResult refused(Set<Reason> reasons) {
        trail.about(ObjectType.PROPOSAL).detail("refused=" + reasons);
        return new Refused(reasons);
    }
}

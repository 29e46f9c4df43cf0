package bg.nrm.connection;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.connection.TokenResult.Issued;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.connection.TokenResult.Refused;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Connects the system of a body to the register, and gives a connected one its next token. */
@ApplicationScoped
@Transactional
public class IssuingToken {

    private static final String LONGEST_DAYS = "nrm.api.token-days";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Tokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Opens an account for a system, which the audit knows by a number of its own, and issues its first token. */
    @Permitted(Action.TOKEN_ISSUED)
    public TokenResult connect(NewConnection wanted) {
        Optional<Organisation> body = organisations.find(wanted.organisationId());
        Set<Reason> reasons = terms().against(wanted, body, today());
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        UserAccount account = open(wanted, body.orElseThrow());
        return issue(account, wanted.lastDay());
    }

    /** Issues a further token to a system that has one, so that it can change over before the old one is revoked. */
    @Permitted(Action.TOKEN_ISSUED)
    public TokenResult renew(long accountId, LocalDate lastDay) {
        UserAccount account = accounts.find(accountId).orElseThrow(NotFound::new);
        Set<Reason> reasons = terms().against(account, lastDay, today());
        return reasons.isEmpty() ? issue(account, lastDay) : refused(reasons);
    }

    private UserAccount open(NewConnection wanted, Organisation body) {
        int number = accounts.nextNumber();
        String username = "%s.%d".formatted(body.code().toLowerCase(Locale.ROOT), number);
        UserAccount account =
                new UserAccount(number, username, wanted.name(), body, wanted.roles(), clock.instant()).forSystem();
        accounts.add(account);
        return account;
    }

    private TokenResult issue(UserAccount account, LocalDate lastDay) {
        TokenText text = TokenText.random(random);
        Instant now = clock.instant();
        Token token = new Token(account, text, current.get().userId(), now, TokenTerms.endOf(lastDay));
        tokens.add(token);
        trail.about(ObjectType.TOKEN, token.id()).detail("account=" + account.number());
        return new Issued(token.id(), account.id(), text);
    }

    private TokenResult refused(Set<Reason> reasons) {
        trail.about(ObjectType.TOKEN).detail("refused=" + reasons);
        return new Refused(reasons);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(TokenTerms.SOFIA));
    }

    private TokenTerms terms() {
        return new TokenTerms(
                config.getOptionalValue(LONGEST_DAYS, Integer.class).orElse(365));
    }
}

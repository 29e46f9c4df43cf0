package bg.nrm.connection;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.CurrentActor;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.audit.AuditLog;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells by its token which system is asking. Like log-in, nobody has to be permitted to do it. A recognised request leaves no event
 * of its own: what it then does leaves one.
 */
@ApplicationScoped
@Transactional
public class RecognisingToken {

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentToken currentToken;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Makes the system behind the token the one who asks. Unknown, expired, revoked and of a closed account are all alike. */
    public boolean recognise(String shown, Locale language) {
        Instant now = clock.instant();
        Optional<Token> token = TokenText.of(shown).flatMap(tokens::shownAs).filter(found -> found.isValid(now));
        token.ifPresent(valid -> use(valid, now, language));
        return token.isPresent();
    }

    /** Writes down that somebody came with a token that opens nothing. */
    public void refuse() {
        log.appendApart(new AuditEvent(
                Stored.now(clock),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.REST.name(),
                Action.LOG_IN_FAILED.name(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Outcome.REFUSED,
                Optional.empty(),
                Optional.of(current.request())));
    }

    private void use(Token token, Instant now, Locale language) {
        current.is(token.account().actor().through(Channel.REST).speaking(language));
        currentToken.is(token.id());
        LocalDate today = Sofia.dayOf(now);
        if (token.lastUsedOn().filter(today::equals).isEmpty()) {
            tokens.usedOn(token.id(), today);
        }
    }
}

package bg.nrm.connection;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import java.util.Set;

/** What came of asking for a token. */
public sealed interface TokenResult extends Attempt {

    @Override
    default Outcome outcome() {
        return this instanceof Proposed ? Outcome.DONE : Outcome.REFUSED;
    }

    /** It waits for another administrator; afterwards whoever proposed it fetches it. */
    record Proposed(long proposalId) implements TokenResult {}

    /** It was not, for these reasons. */
    record Refused(Set<Reason> reasons) implements TokenResult {}

    /** Why a token is not issued. */
    enum Reason {
        /** No name, or one of more than 120 characters. */
        NAME_UNFIT,
        /** A system without a role can do nothing. */
        NO_ROLE,
        /** A role that belongs to a person in office, never to a system. */
        ROLE_OF_A_PERSON,
        /** There is no such body, or it no longer takes part. */
        BODY_ENDED,
        /** The last day is over. */
        DAY_OVER,
        /** Longer than tokens are valid in this installation. */
        DAY_TOO_LATE,
        /** The account belongs to a person, or is closed. */
        NOT_A_SYSTEM,
        /** A further token waits for approval already. */
        WAITING
    }
}

package bg.nrm.administration;

import bg.nrm.access.NamedUser;
import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proposed account or token, as administrators see it.
 *
 * @param name how the person or system is or is to be called
 * @param username of an account that is to be opened
 * @param number under which the audit knows the account; empty before it is opened
 * @param body in which the account is to act, or acts
 * @param from the body it leaves; empty where it stays
 * @param roles those it is to have; none where they stay as they are
 * @param added those of them it has not now
 * @param taken those it has now and is to lose
 * @param lastDay of a token
 * @param alone whether the only administrator there was did it alone
 * @param toFetch whether whoever looks at it may fetch the password or token now
 */
public record ProposedAccess(
        long id,
        AccessKind kind,
        String name,
        Optional<String> username,
        Optional<Integer> number,
        Organisation.Wording body,
        Optional<Organisation.Wording> from,
        Set<Role> roles,
        Set<Role> added,
        Set<Role> taken,
        Optional<LocalDate> lastDay,
        Decided decided,
        boolean alone,
        boolean toFetch) {

    public ProposedAccess {
        roles = Set.copyOf(roles);
        added = Set.copyOf(added);
        taken = Set.copyOf(taken);
    }

    static ProposedAccess of(AccessProposal proposal, Map<Long, NamedUser> names, long asking, Instant now) {
        Optional<UserAccount> account = proposal.account();
        boolean changes = proposal.kind() == AccessKind.ACCOUNT_WIDENED;
        Set<Role> present =
                account.filter(known -> changes).map(UserAccount::roles).orElse(Set.of());
        return new ProposedAccess(
                proposal.id(),
                proposal.kind(),
                proposal.name(),
                proposal.username(),
                account.map(UserAccount::number),
                proposal.body().wording(),
                account.map(UserAccount::organisation)
                        .filter(body -> body.id() != proposal.body().id())
                        .map(Organisation::wording),
                proposal.roles(),
                changes ? without(proposal.roles(), present) : Set.of(),
                changes ? without(present, proposal.roles()) : Set.of(),
                proposal.lastDay(),
                Decided.of(proposal.decision(), names, asking),
                proposal.isAlone(),
                proposal.isToBeFetchedBy(asking, now));
    }

    private static Set<Role> without(Set<Role> some, Set<Role> others) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }
}

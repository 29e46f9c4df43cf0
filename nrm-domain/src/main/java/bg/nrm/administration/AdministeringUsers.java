package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps who uses the register and what they are in their office. Who is to get more than they have is proposed here and approved by
 * another administrator; what is taken away is gone at once. Nobody changes their own roles, body or access.
 */
@ApplicationScoped
@Transactional
public class AdministeringUsers {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private AccessProposals proposals;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** People only; connected systems are listed with their tokens. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<AdministeredAccount> all() {
        List<AdministeredAccount> people = accounts.all().stream()
                .filter(account -> !account.isSystem())
                .map(AdministeredAccount::of)
                .toList();
        trail.about(ObjectType.USER).detail("rows=" + people.size());
        return people;
    }

    @Permitted(Action.ADMINISTRATION_OPENED)
    public AdministeredAccount open(long id) {
        trail.about(ObjectType.USER, id);
        return AdministeredAccount.of(person(id));
    }

    /** Wants an account. It is opened once another administrator approves it; its first password is fetched afterwards. */
    @Permitted(Action.ACCESS_PROPOSED)
    public Change add(String username, UserDetails details) {
        String typed = Blank.bare(username).toLowerCase(Locale.ROOT);
        Optional<Organisation> body = organisations.find(details.organisationId());
        List<Problem> problems = details.problems()
                .when(!typed.matches("[a-z0-9][a-z0-9._-]{2,59}"), "username", "username.unfit")
                .when(accounts.withUsername(typed).isPresent(), "username", "username.taken")
                .when(proposals.isWaitingFor(typed), "username", "username.waiting")
                .when(!takesPart(body), "organisation", "organisation.ended")
                .list();
        return problems.isEmpty()
                ? proposed(AccessRequest.open(typed, details, body.orElseThrow()))
                : refused(ObjectType.PROPOSAL, problems);
    }

    /** Wants a role or another body for somebody. The whole change waits until another administrator approves it. */
    @Permitted(Action.ACCESS_PROPOSED)
    public Change widen(long id, long version, UserDetails details) {
        UserAccount account = person(id);
        List<Problem> problems = problems(account, details)
                .when(fourEyes.isWaiting(AccessKind.ACCOUNT_WIDENED, account), "account", "approval.waiting")
                .list();
        if (!problems.isEmpty()) {
            return refused(ObjectType.PROPOSAL, problems);
        }
        if (account.version() != version) {
            return overtaken(id);
        }
        return proposed(AccessRequest.widen(
                account, details, organisations.find(details.organisationId()).orElseThrow()));
    }

    /** The name, or fewer roles; effective from the user's next request on. What waited for the account waits no more. */
    @Permitted(Action.USER_CHANGED)
    public Change change(long id, long version, UserDetails details) {
        UserAccount account = person(id);
        AdministeredAccount present = AdministeredAccount.of(account);
        if (account.version() != version) {
            return overtaken(id);
        }
        List<Problem> problems = problems(account, details)
                .when(present.isWidenedBy(details), "roles", "approval.needed")
                .list();
        if (!problems.isEmpty()) {
            return refused(ObjectType.USER, problems);
        }
        trail.about(ObjectType.USER, id).detail(UserChange.codes(account, details));
        if (!present.roles().equals(details.roles())) {
            fourEyes.drop(account);
        }
        account.become(details.name(), account.organisation(), details.roles());
        return new Change.Made(id);
    }

    /** Nobody logs in with it any more; whoever is logged in is not from the next request on. What waited for it waits no more. */
    @Permitted(Action.USER_CHANGED)
    public Change close(long id) {
        UserAccount account = person(id);
        if (isOwn(id)) {
            return refused(ObjectType.USER, List.of(Problem.at("account", "own.close")));
        }
        account.close();
        fourEyes.drop(account);
        return made(id, "closed");
    }

    /** Wants a closed account to be used again, with the password it had, once another administrator approves it. */
    @Permitted(Action.ACCESS_PROPOSED)
    public Change reopen(long id) {
        UserAccount account = person(id);
        List<Problem> problems = new Problems()
                .when(!takesPart(Optional.of(account.organisation())), "account", "organisation.ended")
                .when(account.isActive(), "account", "account.open")
                .when(fourEyes.isWaiting(AccessKind.ACCOUNT_REOPENED, account), "account", "approval.waiting")
                .list();
        return problems.isEmpty()
                ? proposed(AccessRequest.about(AccessKind.ACCOUNT_REOPENED, account))
                : refused(ObjectType.PROPOSAL, problems);
    }

    @Permitted(Action.USER_CHANGED)
    public Change endSessions(long id) {
        person(id).endSessions();
        return made(id, "sessions ended");
    }

    private Change proposed(AccessRequest wish) {
        AccessProposal proposal = fourEyes.propose(wish);
        return new Change.Proposed(proposal.id(), proposal.isAlone());
    }

    private Problems problems(UserAccount account, UserDetails details) {
        boolean moved = account.organisation().id() != details.organisationId();
        boolean own = isOwn(account.id());
        return details.problems()
                .when(
                        moved && !takesPart(organisations.find(details.organisationId())),
                        "organisation",
                        "organisation.ended")
                .when(own && !details.roles().equals(account.roles()), "roles", "own.roles")
                .when(own && moved, "organisation", "own.body");
    }

    private UserAccount person(long id) {
        return accounts.find(id).filter(account -> !account.isSystem()).orElseThrow(NotFound::new);
    }

    private boolean takesPart(Optional<Organisation> body) {
        return body.filter(found -> found.isValidOn(Days.today(clock))).isPresent();
    }

    private boolean isOwn(long id) {
        return current.get().userId() == id;
    }

    private Change made(long id, String codes) {
        trail.about(ObjectType.USER, id).detail(codes);
        return new Change.Made(id);
    }

    private Change overtaken(long id) {
        trail.about(ObjectType.USER, id).detail("overtaken");
        return new Change.Overtaken();
    }

    private Change refused(ObjectType type, List<Problem> problems) {
        trail.about(type).detail("refused=" + problems.get(0).code());
        return new Change.Refused(problems);
    }
}

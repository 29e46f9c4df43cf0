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
 * Keeps who uses the register and what they are in their office. Nobody changes their own roles, body or access: that takes a
 * colleague, and the audit names both.
 */
@ApplicationScoped
@Transactional
public class AdministeringUsers {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** People only; connected systems are listed with their tokens. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<UserAccount> all() {
        List<UserAccount> people =
                accounts.all().stream().filter(account -> !account.isSystem()).toList();
        trail.about(ObjectType.USER).detail("rows=" + people.size());
        return people;
    }

    @Permitted(Action.ADMINISTRATION_OPENED)
    public UserAccount open(long id) {
        trail.about(ObjectType.USER, id);
        return person(id);
    }

    /** Opens an account. It has no password yet and cannot be used before {@link GivingPassword} gave it one. */
    @Permitted(Action.USER_CHANGED)
    public Change add(String username, UserDetails details) {
        String typed = Blank.bare(username).toLowerCase(Locale.ROOT);
        Optional<Organisation> body = organisations.find(details.organisationId());
        List<Problem> problems = details.problems()
                .when(!typed.matches("[a-z0-9][a-z0-9._-]{2,59}"), "username", "username.unfit")
                .when(accounts.withUsername(typed).isPresent(), "username", "username.taken")
                .when(!takesPart(body), "organisation", "organisation.ended")
                .list();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        UserAccount added = new UserAccount(
                accounts.nextNumber(), typed, details.name(), body.orElseThrow(), details.roles(), clock.instant());
        accounts.add(added);
        trail.about(ObjectType.USER, added.id())
                .detail("added no=%d body=%d +%s"
                        .formatted(added.number(), details.organisationId(), UserChange.list(details.roles())));
        return new Change.Made(added.id());
    }

    /** Name, body and roles; effective from the user's next request on. */
    @Permitted(Action.USER_CHANGED)
    public Change change(long id, long version, UserDetails details) {
        UserAccount account = person(id);
        Optional<Organisation> body = organisations.find(details.organisationId());
        boolean moved = account.organisation().id() != details.organisationId();
        Problems problems = details.problems()
                .when(moved && !takesPart(body), "organisation", "organisation.ended")
                .when(isOwn(id) && !details.roles().equals(account.roles()), "roles", "own.roles")
                .when(isOwn(id) && moved, "organisation", "own.body");
        if (!problems.list().isEmpty()) {
            return refused(problems.list());
        }
        if (account.version() != version) {
            trail.about(ObjectType.USER, id).detail("overtaken");
            return new Change.Overtaken();
        }
        trail.about(ObjectType.USER, id).detail(UserChange.codes(account, details));
        account.become(details.name(), body.orElseThrow(), details.roles());
        return new Change.Made(id);
    }

    /** Nobody logs in with it any more; whoever is logged in is not from the next request on. */
    @Permitted(Action.USER_CHANGED)
    public Change close(long id) {
        UserAccount account = person(id);
        if (isOwn(id)) {
            return refused(List.of(Problem.at("account", "own.close")));
        }
        account.close();
        return made(id, "closed");
    }

    /** The account may be used again, with the password it had. */
    @Permitted(Action.USER_CHANGED)
    public Change reopen(long id) {
        UserAccount account = person(id);
        if (!takesPart(Optional.of(account.organisation()))) {
            return refused(List.of(Problem.at("account", "organisation.ended")));
        }
        account.open();
        return made(id, "opened");
    }

    @Permitted(Action.USER_CHANGED)
    public Change endSessions(long id) {
        person(id).endSessions();
        return made(id, "sessions ended");
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

    private Change refused(List<Problem> problems) {
        trail.about(ObjectType.USER).detail("refused=" + problems.get(0).code());
        return new Change.Refused(problems);
    }
}

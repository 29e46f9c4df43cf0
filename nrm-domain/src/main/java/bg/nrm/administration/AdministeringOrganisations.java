package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Body;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisation.Wording;
import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps the bodies of the mechanism: they come, change their names and go, and records keep pointing at them. */
@ApplicationScoped
@Transactional
public class AdministeringOrganisations {

    @Inject
    private Organisations organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** All of them, ended ones too. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<Body> all() {
        List<Body> all = organisations.all().stream().map(Body::of).toList();
        trail.about(ObjectType.ORGANISATION).detail("rows=" + all.size());
        return all;
    }

    @Permitted(Action.ORGANISATION_CHANGED)
    public Change add(NewOrganisation wanted) {
        Problems problems = wanted.problems();
        problems.when(organisations.withCode(wanted.code()).isPresent(), "code", "code.taken");
        if (!problems.list().isEmpty()) {
            return refused(problems.list());
        }
        Organisation added =
                new Organisation(wanted.code(), wanted.kind(), wanted.wording(), wanted.district(), wanted.validFrom());
        organisations.add(added);
        trail.about(ObjectType.ORGANISATION, added.id()).detail("added " + added.code());
        return new Change.Made(added.id());
    }

    /** From now on it is called so; on old records too, for it is the same body. */
    @Permitted(Action.ORGANISATION_CHANGED)
    public Change rename(long id, long version, Wording wording) {
        Organisation organisation = organisations.find(id).orElseThrow(NotFound::new);
        List<Problem> problems = NewOrganisation.problemsOf(wording).list();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        if (organisation.version() != version) {
            return overtaken(id);
        }
        organisation.name(wording);
        trail.about(ObjectType.ORGANISATION, id).detail("renamed " + organisation.code());
        return new Change.Made(id);
    }

    /** Its last day in the mechanism. Whoever still works there has to be moved or closed first. */
    @Permitted(Action.ORGANISATION_CHANGED)
    public Change end(long id, long version, LocalDate lastDay) {
        Organisation organisation = organisations.find(id).orElseThrow(NotFound::new);
        long users = accounts.all().stream()
                .filter(UserAccount::isActive)
                .filter(account -> account.organisation().id() == id)
                .count();
        List<Problem> problems = new Problems()
                .when(
                        lastDay.isBefore(organisation.validFrom()),
                        "lastDay",
                        "day.beforeStart",
                        organisation.validFrom())
                .when(lastDay.isBefore(Days.today(clock)), "lastDay", "day.past")
                .when(users > 0, "lastDay", "organisation.users", users)
                .list();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        if (organisation.version() != version) {
            return overtaken(id);
        }
        organisation.endOn(lastDay);
        trail.about(ObjectType.ORGANISATION, id).detail("ended %s %s".formatted(organisation.code(), lastDay));
        return new Change.Made(id);
    }

    private Change refused(List<Problem> problems) {
        trail.about(ObjectType.ORGANISATION).detail("refused");
        return new Change.Refused(problems);
    }

    private Change overtaken(long id) {
        trail.about(ObjectType.ORGANISATION, id).detail("overtaken");
        return new Change.Overtaken();
    }
}

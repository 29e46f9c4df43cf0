package bg.nrm.inside;

import bg.nrm.access.Actor;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation.Wording;
import bg.nrm.protection.ProvenTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/** People who use the register, each new, and what they do: every act in a request of its own, as over a page. */
@ApplicationScoped
public class Colleagues {

    @Inject
    private Tables tables;

    @Inject
    private CurrentActor current;

    @Inject
    private Instance<RequestContextController> requests;

    public Actor of(String body, Role... roles) {
        long id = tables.number("select next value for nrm_id");
        long organisation = tables.number("select id from organisation where code = ?", body);
        BodyKind kind = BodyKind.valueOf(tables.one("select kind from organisation where code = ?", body));
        tables.change(
                "insert into user_account (id, number, username, name, organisation_id, password_hash, created_at, version, proof)"
                        + " select ?, ?, ?, 'Колега', id, '', utc_timestamp(6), 1, ? from organisation where code = ?",
                id,
                id,
                "colleague." + id,
                ProvenTable.ACCOUNT.proof(
                        id, id, "colleague." + id, organisation, kind, "", true, false, Set.of(roles)),
                body);
        for (Role role : roles) {
            tables.change("insert into user_role (user_id, role) values (?, ?)", id, role.name());
        }
        return new Actor(
                id,
                (int) id,
                "colleague." + id,
                "Колега",
                organisation,
                kind,
                new Wording(body, body, body, body),
                Set.of(roles),
                Channel.SCREEN,
                Locale.forLanguageTag("bg"),
                0);
    }

    /** What the act answers, done by this user. */
    public <T> T as(Actor user, Callable<T> act) {
        RequestContextController request = requests.get();
        boolean begun = request.activate();
        try {
            current.is(user);
            return act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }
}

package bg.nrm.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.access.Actor;
import bg.nrm.access.NotFound;
import bg.nrm.access.Role;
import bg.nrm.administration.AdministeredAccount;
import bg.nrm.administration.AdministeringUsers;
import bg.nrm.administration.Change;
import bg.nrm.administration.DecidingOnAccess;
import bg.nrm.administration.EndingProposals;
import bg.nrm.administration.GivingPassword;
import bg.nrm.administration.UserDetails;
import bg.nrm.input.Problem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What adds to somebody's access takes two administrators; what takes it away takes one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FourEyesIT extends InServer {

    @Inject
    private Colleagues colleagues;

    @Inject
    private AdministeringUsers users;

    @Inject
    private DecidingOnAccess deciding;

    @Inject
    private GivingPassword passwords;

    @Inject
    private EndingProposals ending;

    @Inject
    private Tables tables;

    /** Who administered before a test made somebody the only one. */
    private List<String> others = List.of();

    @AfterEach
    void everybodyAdministersAgain() {
        others.forEach(id -> tables.change("insert into user_role (user_id, role) values (?, 'ADMINISTRATOR')", id));
        others = List.of();
    }

    @Test
    void nobody_approves_what_they_proposed() {
        Actor one = administrator();
        long proposal = proposed(one, Role.WORKER);
        assertThat(codes(colleagues.as(one, () -> deciding.approve(proposal)))).containsExactly("approval.OWN");
        assertThat(accounts(proposal)).isZero();
        assertThat(events(one)).containsExactly("ACCESS_PROPOSED DONE", "ACCESS_APPROVED REFUSED");
        Actor other = administrator();
        assertThat(colleagues.as(other, () -> deciding.approve(proposal))).isInstanceOf(Change.Made.class);
        assertThat(accounts(proposal)).isOne();
        assertThat(codes(colleagues.as(other, () -> deciding.approve(proposal))))
                .containsExactly("approval.SETTLED");
    }

    @Test
    void the_password_is_fetched_once_by_whoever_proposed_it_and_by_nobody_else() {
        Actor one = administrator();
        Actor other = administrator();
        long proposal = proposed(one, Role.WORKER);
        assertThatThrownBy(() -> colleagues.as(one, () -> passwords.fetch(proposal)))
                .isInstanceOf(NotFound.class);
        colleagues.as(other, () -> deciding.approve(proposal));
        assertThatThrownBy(() -> colleagues.as(other, () -> passwords.fetch(proposal)))
                .isInstanceOf(NotFound.class);
        String password = colleagues.as(one, () -> passwords.fetch(proposal)).value();
        assertThat(password).hasSize(24);
        assertThatThrownBy(() -> colleagues.as(one, () -> passwords.fetch(proposal)))
                .isInstanceOf(NotFound.class);
        assertThat(tables.one(
                        "select u.password_hash from user_account u join access_proposal p on p.account_id = u.id where p.id = ?",
                        proposal))
                .startsWith("argon2id$");
    }

    @Test
    void what_is_taken_away_is_gone_at_once_together_with_what_waited() {
        Actor one = administrator();
        Actor worker = colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR);
        UserDetails wider = details(worker, Role.WORKER, Role.COORDINATOR, Role.LOCAL_SECRETARY);
        Change.Proposed waiting =
                (Change.Proposed) colleagues.as(one, () -> users.widen(worker.userId(), version(worker), wider));
        assertThat(roles(worker)).containsExactlyInAnyOrder("WORKER", "COORDINATOR");
        assertThat(codes(colleagues.as(one, () -> users.change(worker.userId(), version(worker), wider))))
                .containsExactly("approval.needed");
        UserDetails narrower = details(worker, Role.WORKER);
        assertThat(colleagues.as(one, () -> users.change(worker.userId(), version(worker), narrower)))
                .isInstanceOf(Change.Made.class);
        assertThat(roles(worker)).containsExactly("WORKER");
        Actor other = administrator();
        assertThat(codes(colleagues.as(other, () -> deciding.approve(waiting.id()))))
                .containsExactly("approval.SETTLED");
        assertThat(roles(worker)).containsExactly("WORKER");
    }

    @Test
    void nobody_approves_what_is_meant_for_themselves() {
        Actor one = administrator();
        Actor other = administrator();
        Change.Proposed proposal = (Change.Proposed) colleagues.as(one, () -> passwords.propose(other.userId()));
        assertThat(codes(colleagues.as(other, () -> deciding.approve(proposal.id()))))
                .containsExactly("approval.ownAccount");
    }

    @Test
    void what_nobody_approves_in_time_ends_and_the_audit_says_so() {
        long proposal = proposed(administrator(), Role.WORKER);
        tables.change("update access_proposal set ends_at = utc_timestamp(6), proof = null where id = ?", proposal);
        tables.prove();
        assertThat(codes(colleagues.as(administrator(), () -> deciding.approve(proposal))))
                .containsExactly("approval.LATE");
        ending.followTime();
        ending.followTime();
        assertThat(tables.column(
                        "select concat_ws(' ', channel, action, object_type) from audit_event where object_id = ? and action = 'PROPOSAL_EXPIRED'",
                        proposal))
                .containsExactly("SYSTEM PROPOSAL_EXPIRED PROPOSAL");
        assertThat(codes(colleagues.as(administrator(), () -> deciding.approve(proposal))))
                .containsExactly("approval.SETTLED");
    }

    @Test
    void a_lone_administrator_opens_the_second_account_and_nothing_else() {
        Actor one = administrator();
        others = tables.column(
                "select user_id from user_role where role = 'ADMINISTRATOR' and user_id <> ?", one.userId());
        tables.change("delete from user_role where role = 'ADMINISTRATOR' and user_id <> ?", one.userId());
        assertThat(isAlone(propose(one, Role.WORKER))).isFalse();
        Change second = propose(one, Role.ADMINISTRATOR);
        assertThat(isAlone(second)).isTrue();
        assertThat(accounts(((Change.Proposed) second).id())).isOne();
        assertThat(tables.column(
                                "select detail from audit_event where actor = ? order by seq desc limit 1",
                                one.number())
                        .get(0))
                .startsWith("ACCOUNT_OPENED")
                .endsWith("ADMINISTRATOR alone");
        assertThat(isAlone(propose(one, Role.ADMINISTRATOR))).isFalse();
    }

    /** A password that nobody approved, for whoever can write to the database as well. */
    @Test
    void what_somebody_approved_past_the_register_gives_nothing() {
        Actor one = administrator();
        Actor other = administrator();
        Actor victim = colleagues.of("MK-BGS", Role.LOCAL_SECRETARY);
        Change.Proposed proposal = (Change.Proposed) colleagues.as(one, () -> passwords.propose(victim.userId()));
        tables.change(
                "update access_proposal set approved = true, settled = id, decided_by = ? where id = ?",
                other.userId(),
                proposal.id());
        assertThatThrownBy(() -> colleagues.as(one, () -> passwords.fetch(proposal.id())))
                .isInstanceOf(NotFound.class);
        assertThat(colleagues.as(one, () -> deciding.all()).open()).noneMatch(shown -> shown.id() == proposal.id());
        tables.change(
                "update access_proposal set approved = false, settled = 0, decided_by = null where id = ?",
                proposal.id());
        assertThat(colleagues.as(one, () -> deciding.all()).open()).anyMatch(shown -> shown.id() == proposal.id());
    }

    /** The database itself refuses one person in both places. */
    @Test
    void the_tables_know_no_approval_by_the_same_person() {
        Actor one = administrator();
        long proposal = proposed(one, Role.WORKER);
        assertThatThrownBy(() -> tables.change(
                        "update access_proposal set approved = true, settled = id, decided_by = set_by where id = ?",
                        proposal))
                .hasMessageContaining("access_proposal_two");
    }

    private Actor administrator() {
        return colleagues.of("MEU", Role.ADMINISTRATOR);
    }

    private long proposed(Actor by, Role role) {
        return ((Change.Proposed) propose(by, role)).id();
    }

    private Change propose(Actor by, Role role) {
        String username = "wanted." + tables.number("select next value for nrm_id");
        long body = tables.number("select id from organisation where code = 'MEU'");
        return colleagues.as(by, () -> users.add(username, new UserDetails("Нова Колежка", body, Set.of(role))));
    }

    private static boolean isAlone(Change change) {
        return ((Change.Proposed) change).alone();
    }

    private static List<String> codes(Change change) {
        return ((Change.Refused) change).problems().stream().map(Problem::code).toList();
    }

    private long version(Actor user) {
        AdministeredAccount account = colleagues.as(administrator(), () -> users.open(user.userId()));
        return account.version();
    }

    private UserDetails details(Actor user, Role... roles) {
        return new UserDetails("Колега", user.organisationId(), Set.of(roles));
    }

    private List<String> roles(Actor user) {
        return tables.column("select role from user_role where user_id = ?", user.userId());
    }

    private long accounts(long proposal) {
        return tables.number("select count(account_id) from access_proposal where id = ?", proposal);
    }

    private List<String> events(Actor actor) {
        return tables.column(
                "select concat_ws(' ', action, outcome) from audit_event where actor = ? order by seq", actor.number());
    }
}

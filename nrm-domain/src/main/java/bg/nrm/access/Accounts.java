package bg.nrm.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    /** One row, written by hand: every page begins with this question. */
    private static final String ACTOR = "select u.id, u.number, u.username, u.name, o.id, o.kind,"
            + " o.name_bg, o.name_en, o.short_bg, o.short_en,"
            + " (select group_concat(r.role) from user_role r where r.user_id = u.id), u.language, u.session_epoch, "
            + ProvenTable.ACCOUNT.columns("u") + " from user_account u join organisation o on o.id = u.organisation_id"
            + " where u.username = ? and u.active = true";

    private static final int FIRST_PROVEN = 14;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rows rows;

    /** Who this user is now: asked on every request, so that a changed role or a closed account counts at once. */
    public Optional<Actor> actorOf(String username) {
        return rows.of(ACTOR, List.of(username), Accounts::provenActor).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An account that somebody made or changed past the register is nobody's. */
    private static Optional<Actor> provenActor(ResultSet row) throws SQLException {
        return ProvenTable.ACCOUNT.holds(row, FIRST_PROVEN) ? Optional.of(actor(row)) : Optional.empty();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                BodyKind.valueOf(row.getString(6)),
                new Organisation.Wording(row.getString(7), row.getString(8), row.getString(9), row.getString(10)),
                roles(row.getString(11)),
                Actor.Channel.SCREEN,
                Locale.forLanguageTag(row.getString(12)),
                row.getInt(13));
    }

    private static Set<Role> roles(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",")).map(Role::valueOf).collect(toSet());
    }

    /** In one statement, body and roles with it. */
    public Optional<UserAccount> withUsername(String username) {
        return em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation left join fetch u.roles"
                                + " where u.username = :username",
                        UserAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Optional<UserAccount> find(long id) {
        return Optional.ofNullable(em.find(UserAccount.class, id));
    }

    /** How somebody signs, without the rest of the account. */
    public Optional<String> nameOf(long id) {
        return em.createQuery("select u.name from UserAccount u where u.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<UserAccount> all() {
        return em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation o left join fetch u.roles"
                                + " order by o.kind, u.username",
                        UserAccount.class)
                .getResultList();
    }

    /** Who works on cases in a body today, by name: open accounts of people. */
    public List<UserAccount> workingOnCases(long bodyId) {
        return em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation o left join fetch u.roles"
                                + " where o.id = :body and u.active = true and u.system = false order by u.name, u.id",
                        UserAccount.class)
                .setParameter("body", bodyId)
                .getResultStream()
                .filter(account -> Action.CASE_CHANGED.permittedTo(account.roles()))
                .toList();
    }

    /** How those are called whom the audit knows under these numbers. */
    public Map<Integer, String> names(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select u.number, u.name from UserAccount u where u.number in :numbers", Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(toMap(row -> (Integer) row[0], row -> (String) row[1]));
    }

    /** How those with these keys are called. */
    public Map<Long, NamedUser> called(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select u.id, u.number, u.name from UserAccount u where u.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(
                                row -> (Long) row[0],
                                row -> new NamedUser((Long) row[0], (Integer) row[1], (String) row[2])));
    }

    /** How many people administer or did until their account was closed. Nobody changes that before the transaction is over. */
    public int administrators() {
        return em.createNativeQuery("select r.user_id from user_role r join user_account u on u.id = r.user_id"
                        + " where r.role = 'ADMINISTRATOR' and not u.for_system for update")
                .getResultList()
                .size();
    }

    /** How many open accounts of people have this role. */
    public int open(Role role) {
        return em.createQuery(
                        "select count(u) from UserAccount u where u.active = true and u.system = false"
                                + " and :role member of u.roles",
                        Long.class)
                .setParameter("role", role)
                .getSingleResult()
                .intValue();
    }

    public void add(UserAccount account) {
        em.persist(account);
        account.prove();
    }

    /** The next number under which the audit will know a user. */
    public int nextNumber() {
        return em.createQuery("select coalesce(max(u.number), 0) from UserAccount u", Integer.class)
                        .getSingleResult()
                + 1;
    }
}

package bg.nrm.escalation;

import bg.nrm.access.Actor;
import bg.nrm.access.Role;
import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.StepId;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All missed limits that were told to somebody. */
@ApplicationScoped
public class Escalations {

    private static final List<Role> ADDRESSED = List.of(Role.COORDINATOR, Role.LOCAL_SECRETARY);

    /** To the user or to a role of theirs; what they are told on a higher level as well, once. */
    private static final String TOLD = "e.to_body = ? and e.resolved_at is null"
            + " and (e.to_user = ? or e.to_user is null and e.to_role in (?, ?))"
            + " and not exists (select 1 from escalation h where h.case_id = e.case_id"
            + " and h.step = e.step and h.due_at = e.due_at and h.reached_at > e.reached_at and h.resolved_at is null"
            + " and h.to_body = e.to_body and h.to_user is null and h.to_role in (?, ?))";

    /** In the order of the index, from the longest missed on: all of them are read and sorted for each hundred if the database may choose. */
    private static final String MISSED = "(select straight_join d.case_id, d.step, d.due_at, c.owner_id,"
            + " (select u.id from user_account u where u.id = c.coordinator_id and u.active"
            + " and u.organisation_id = c.owner_id)"
            + " from duty d force index (duty_due)"
            + " left join escalation e on e.case_id = d.case_id and e.step = d.step and e.due_at = d.due_at"
            + " and e.level = ? and e.resolved_at is null"
            + " join case_file c on c.id = d.case_id"
            + " where d.standing = '%s' and d.due_at > ? and d.due_at <= ? and e.id is null"
            + " order by d.due_at, d.case_id, d.step limit ?)";

    private static final String MISSED_OPEN_OR_AWAITED = MISSED.formatted("OPEN") + " union all "
            + MISSED.formatted("AWAITED") + " order by due_at, case_id, step limit ?";

    private static final String RAISE =
            "insert ignore into escalation (case_id, step, due_at, level, to_body, to_role, to_user,"
                    + " local_unknown, reached_at, raised_at, passed_over, owner_id, retention_class)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CASE')";

    /** A duty that rested and is late again by the same limit. */
    private static final String RAISE_AGAIN = "update escalation set resolved_at = null, seen_at = null, seen_by = null"
            + " where case_id = ? and step = ? and due_at = ? and level = ? and resolved_at is not null";

    /** As soon as the duty is done, rests, has another limit or is gone. */
    private static final String OVER = "e.resolved_at is null and not exists (select 1 from duty d"
            + " where d.case_id = e.case_id and d.step = e.step and d.due_at = e.due_at"
            + " and d.standing in ('OPEN', 'AWAITED'))";

    private static final String LINES =
            "select straight_join e.id, e.level, e.step, e.due_at, e.reached_at, e.raised_at,"
                    + " e.passed_over, e.local_unknown, e.seen_at, c.reference, c.owner_id, e.case_id,"
                    + " (select u.number from user_account u where u.id = e.seen_by), "
                    + ProvenTable.CASE_ACCESS.columns("a")
                    + " from escalation e join case_file c on c.id = e.case_id"
                    + " left join case_access a on a.organisation_id = ? and a.case_id = e.case_id"
                    + " and (a.until is null or a.until > ?) where ";

    private static final int FIRST_PROVEN = 14;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rows rows;

    /**
     * Duties that have reached a level and are not told of there, the longest missed first.
     *
     * @param until the latest limit that has reached the level
     * @param after the latest limit that has reached a higher one as well, and is looked for there
     */
    List<MissedLimit> missed(EscalationLevel level, Instant until, Optional<Instant> after, int most) {
        List<Object> each = values(level.name(), Stored.utc(after.orElse(Instant.EPOCH)), Stored.utc(until), most);
        List<Object> values = values(each.toArray());
        values.addAll(each);
        values.add(most);
        return rows.of(MISSED_OPEN_OR_AWAITED, values, Escalations::missed);
    }

    /** Whether nobody was told of it before. */
    boolean raise(Raised raised) {
        MissedLimit limit = raised.limit();
        Recipient recipient = raised.recipient();
        List<Object> key = values(
                limit.caseId(),
                limit.step(),
                Stored.utc(limit.due()),
                raised.level().name());
        List<Object> all = values(key.toArray());
        all.addAll(values(
                recipient.bodyId(),
                recipient.role().name(),
                recipient.userId().orElse(null),
                recipient.localUnknown(),
                Stored.utc(raised.reachedAt()),
                Stored.utc(raised.at()),
                raised.passedOver(),
                limit.leading()));
        // an insert that finds a row locks it for reading: the update comes first, or two servers would stand in each
        // other's way
        return query(RAISE_AGAIN, key).executeUpdate() > 0 || query(RAISE, all).executeUpdate() > 0;
    }

    /** In all cases, some at once. Looked for first and without a lock: nobody who works on a case waits for it. */
    int settle(Instant now, int most) {
        List<?> over = query("select e.id from escalation e where " + OVER + " order by e.id limit ?", values(most))
                .getResultList();
        if (!over.isEmpty()) {
            List<Object> values = values(Stored.utc(now));
            values.addAll(over);
            query(
                            "update escalation set resolved_at = ? where resolved_at is null and id in ("
                                    + String.join(",", Collections.nCopies(over.size(), "?")) + ")",
                            values)
                    .executeUpdate();
        }
        return over.size();
    }

    void settle(long caseId, Instant now) {
        query(
                        "update escalation e set e.resolved_at = ? where e.case_id = ? and " + OVER,
                        values(Stored.utc(now), caseId))
                .executeUpdate();
    }

    /** What was told to this user and is not settled, the longest missed first. Nobody else is told. */
    public List<EscalationLine> toldTo(Actor actor, Instant now, Optional<EscalationKey> after, int most) {
        List<Object> values = values(actor.organisationId(), Stored.utc(now));
        StringBuilder condition = new StringBuilder(told(actor, values));
        after.ifPresent(key -> {
            condition.append(" and (e.due_at > ? or e.due_at = ? and e.id > ?)");
            values.addAll(values(Stored.utc(key.due()), Stored.utc(key.due()), key.id()));
        });
        values.add(most);
        return rows.of(LINES + condition + " order by e.due_at, e.id limit ?", values, Escalations::line);
    }

    /** How many of them nobody has seen, counted no further than asked. */
    public int countUnseen(Actor actor, int most) {
        List<Object> values = new ArrayList<>();
        String condition = told(actor, values);
        values.add(most + 1);
        return rows.of(
                        "select count(*) from (select 1 from escalation e where " + condition
                                + " and e.seen_at is null limit ?) unseen",
                        values,
                        row -> row.getInt(1))
                .get(0);
    }

    /** The case it is about, if it was told to this user and nobody has seen it; then it is seen. */
    Optional<Long> see(long id, Actor actor, Instant now) {
        List<Object> values = new ArrayList<>();
        String condition = told(actor, values);
        values.add(id);
        List<?> found = query("select e.case_id from escalation e where " + condition + " and e.id = ?", values)
                .getResultList();
        if (!found.isEmpty()) {
            query(
                            "update escalation set seen_at = ?, seen_by = ? where id = ? and seen_at is null",
                            values(Stored.utc(now), actor.userId(), id))
                    .executeUpdate();
        }
        return found.stream().map(caseId -> ((Number) caseId).longValue()).findFirst();
    }

    private static String told(Actor actor, List<Object> values) {
        List<String> roles = ADDRESSED.stream()
                .map(role -> actor.is(role) ? role.name() : "")
                .toList();
        values.addAll(values(actor.organisationId(), actor.userId()));
        values.addAll(roles);
        values.addAll(roles);
        return TOLD;
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static List<Object> values(Object... values) {
        List<Object> list = new ArrayList<>();
        Collections.addAll(list, values);
        return list;
    }

    private static MissedLimit missed(ResultSet row) throws SQLException {
        return new MissedLimit(row.getLong(1), row.getString(2), moment(row, 3), row.getLong(4), Rows.number(row, 5));
    }

    private static EscalationLine line(ResultSet row) throws SQLException {
        return new EscalationLine(
                row.getLong(1),
                EscalationLevel.valueOf(row.getString(2)),
                StepId.valueOf(row.getString(3)),
                moment(row, 4),
                moment(row, 5),
                moment(row, 6),
                row.getBoolean(7),
                row.getBoolean(8),
                Rows.moment(row, 9),
                Rows.number(row, 13).map(Long::intValue),
                new CaseReference(row.getString(10)),
                row.getLong(11),
                ProvenTable.CASE_ACCESS.holds(row, FIRST_PROVEN));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return Rows.moment(row, column).orElseThrow();
    }
}

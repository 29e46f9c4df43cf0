package bg.nrm.duty;

import bg.nrm.count.Counting;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of an index that holds one group of work, or a part of it: read from its beginning, never sorted. What is late by law
 * comes before what is late by a setting, therefore two parts with two ranks.
 */
record WorkPart(WorkGroup group, int rank, String condition, List<Object> values) {

    /** All parts of the work of a body at a moment. */
    static List<WorkPart> of(long body, Instant now) {
        ZoneId sofia = Sofia.ZONE;
        LocalDate today = now.atZone(sofia).toLocalDate();
        Instant tomorrow = today.plusDays(1).atStartOfDay(sofia).toInstant();
        Instant week = today.plusDays(8).atStartOfDay(sofia).toInstant();
        List<WorkPart> parts = new ArrayList<>();
        parts.add(open(WorkGroup.LATE, 0, body, "LAW", Optional.empty(), Optional.of(now)));
        parts.add(open(WorkGroup.LATE, 1, body, "SETTING", Optional.empty(), Optional.of(now)));
        for (String limit : List.of("LAW", "SETTING")) {
            parts.add(open(WorkGroup.TODAY, 0, body, limit, Optional.of(now), Optional.of(tomorrow)));
            parts.add(open(WorkGroup.WEEK, 0, body, limit, Optional.of(tomorrow), Optional.of(week)));
            parts.add(open(WorkGroup.LATER, 0, body, limit, Optional.of(week), Optional.empty()));
        }
        parts.add(open(WorkGroup.UNLIMITED, 0, body, "NONE", Optional.empty(), Optional.empty()));
        parts.add(own(WorkGroup.RESTING, body, "RESTING"));
        parts.add(own(WorkGroup.AWAITED, body, "AWAITED"));
        parts.add(
                new WorkPart(WorkGroup.AWAITED, 1, "d.waiting_id = ? and d.standing = 'OPEN'", List.<Object>of(body)));
        return parts;
    }

    private static WorkPart own(WorkGroup group, long body, String standing) {
        return new WorkPart(group, 0, "d.organisation_id = ? and d.standing = ?", List.<Object>of(body, standing));
    }

    private static WorkPart open(
            WorkGroup group, int rank, long body, String limit, Optional<Instant> from, Optional<Instant> to) {
        StringBuilder condition =
                new StringBuilder("d.organisation_id = ? and d.standing = 'OPEN' and d.limit_kind = ?");
        List<Object> values = new ArrayList<>(List.of(body, limit));
        from.ifPresent(moment -> {
            condition.append(" and d.order_key >= ?");
            values.add(Stored.utc(moment));
        });
        to.ifPresent(moment -> {
            condition.append(" and d.order_key < ?");
            values.add(Stored.utc(moment));
        });
        return new WorkPart(group, rank, condition.toString(), values);
    }

    /** How many duties it holds. */
    Counting counting(int most) {
        return new Counting("duty d where " + condition, values, most);
    }

    /** The same in one stage only. */
    WorkPart in(String stage) {
        return and(" and d.stage = ?", List.of(stage));
    }

    /** What comes after a key; a part that lies wholly before it is empty, one that lies wholly after it whole. */
    Optional<WorkPart> after(WorkKey key) {
        if (rank < key.rank()) {
            return Optional.empty();
        }
        Object at = Stored.utc(key.orderKey());
        return Optional.of(
                rank > key.rank()
                        ? this
                        : and(
                                " and (d.order_key > ? or d.order_key = ? and (d.case_id > ?"
                                        + " or d.case_id = ? and d.step > ?))",
                                List.of(at, at, key.caseId(), key.caseId(), key.step())));
    }

    private WorkPart and(String more, List<Object> moreValues) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(moreValues);
        return new WorkPart(group, rank, condition + more, all);
    }
}

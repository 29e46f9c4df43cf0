package bg.nrm.reporting.outcomes;

import static java.time.temporal.ChronoUnit.DAYS;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.NegativeOutcome;
import bg.nrm.casefile.Slip;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.procedure.language.StepId;
import bg.nrm.reading.Rows;
import bg.nrm.reporting.days.ReportedDays;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Negative outcomes as the stories tell them; in one statement. */
@ApplicationScoped
class NegativeFindings {

    private static final String TOLD =
            "select s.case_id, s.position, s.step, s.details, s.happened_at, o.id, o.name_bg,"
                    + " o.name_en, b.happened_at as began_at"
                    + " from story_entry s join organisation o on o.id = s.body_id"
                    + " join story_entry b on b.case_id = s.case_id and b.kind = 'CASE_OPENED'"
                    + " where s.kind = 'STEP_DONE' and s.step in ('RECORD_THAT_NO_TRAFFICKING_IS_FOUND',"
                    + " 'REFUSE_FORMAL_IDENTIFICATION', 'ASK_FOR_RECONSIDERATION', 'RECONSIDER_NEGATIVE_OUTCOME')"
                    + " and s.case_id in (select n.case_id from story_entry n where n.step in"
                    + " ('RECORD_THAT_NO_TRAFFICKING_IS_FOUND', 'REFUSE_FORMAL_IDENTIFICATION')"
                    + " and n.happened_at >= ? and n.happened_at < ?) and" + Slip.NOT_TAKEN_BACK
                    + " order by s.case_id, s.position";

    @Inject
    private Rows rows;

    /** Those found on these days. */
    List<NegativeFinding> between(ReportedDays days) {
        List<ToldOutcome> told = rows.of(TOLD, List.of(days.beginning(), days.end()), NegativeFindings::told);
        return found(told, days.first(), days.last());
    }

    static List<NegativeFinding> found(List<ToldOutcome> told, LocalDate first, LocalDate last) {
        return told.stream()
                .flatMap(entry -> levelOf(entry)
                        .filter(level -> !day(entry.happenedAt()).isBefore(first)
                                && !day(entry.happenedAt()).isAfter(last))
                        .map(level -> finding(level, entry, told)))
                .toList();
    }

    private static Stream<NegativeOutcome> levelOf(ToldOutcome entry) {
        return Arrays.stream(NegativeOutcome.values()).filter(level -> level.negative() == entry.step());
    }

    /** A reversal belongs to the outcome before it, not to one found later. */
    private static NegativeFinding finding(NegativeOutcome level, ToldOutcome entry, List<ToldOutcome> told) {
        List<ToldOutcome> later = told.stream()
                .filter(other -> other.caseId() == entry.caseId() && other.position() > entry.position())
                .takeWhile(other -> other.step() != entry.step())
                .toList();
        return new NegativeFinding(
                level,
                Set.copyOf(entry.details().all(StepQuestions.NEGATIVE_GROUNDS.name())),
                entry.body(),
                Math.max(0, DAYS.between(day(entry.caseBegan()), day(entry.happenedAt()))),
                later.stream()
                        .anyMatch(other ->
                                other.step() == StepId.ASK_FOR_RECONSIDERATION && level.isMeant(other.details())),
                later.stream()
                        .anyMatch(other -> other.step() == StepId.RECONSIDER_NEGATIVE_OUTCOME
                                && level.isReversed(other.details())));
    }

    private static ToldOutcome told(ResultSet row) throws SQLException {
        String details = row.getString(4);
        return new ToldOutcome(
                row.getLong(1),
                row.getInt(2),
                StepId.valueOf(row.getString(3)),
                details == null ? Details.NONE : Details.stored(details),
                Rows.moment(row, 5).orElseThrow(),
                new NegativeFinding.Body(row.getLong(6), row.getString(7), row.getString(8)),
                Rows.moment(row, 9).orElseThrow());
    }

    private static LocalDate day(Instant moment) {
        return Sofia.dayOf(moment);
    }
}

package bg.nrm.casefile;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the story as the rulebook understands it; {@link Columns} is the way there. Every kind of row is named here once: the
 * compiler refuses a kind that nobody has decided about.
 */
final class RulebookEntry {

    private final StoryEntry row;
    private final Instant happened;
    private final Instant recorded;

    private RulebookEntry(StoryEntry row) {
        this.row = row;
        this.happened = row.happenedAt();
        this.recorded = row.recordedAt();
    }

    /** Empty for what the rulebook does not ask about. */
    static Optional<Entry> of(StoryEntry row) {
        return new RulebookEntry(row).entry();
    }

    private Optional<Entry> entry() {
        return switch (row.kind()) {
            case CASE_OPENED,
                    EPISODE_BEGUN,
                    RULES_CHANGED,
                    SERVICE,
                    PAPER_WRITTEN,
                    PAPER_SIGNED,
                    HANDED_OVER,
                    INVITED,
                    TAKEN_OUT,
                    DECLINED,
                    TAKEN_BACK -> Optional.empty();
            case STEP_DONE -> Optional.of(new Entry.StepDone(step(), documents(), happened, recorded));
            case CONSENT_ANSWERED -> Optional.of(new Entry.ConsentAnswered(
                    Consent.valueOf(code()),
                    row.otherBodyId().map(String::valueOf),
                    row.agreed().orElseThrow(),
                    happened,
                    recorded));
            case CIRCUMSTANCE_FOUND -> Optional.of(new Entry.CircumstanceFound(circumstance(), happened, recorded));
            case CIRCUMSTANCE_ENDED -> Optional.of(new Entry.CircumstanceEnded(circumstance(), happened, recorded));
            case CONTACT, INTERVIEW -> Optional.of(new Entry.ContactHappened(happened, recorded));
            case DEVIATION -> Optional.of(new Entry.DeviationRecorded(
                    step(), DeviationReason.valueOf(code()), Optional.empty(), happened, recorded));
            case SUSPENDED -> Optional.of(new Entry.Suspended(step(), ground(), basis(), until(), happened, recorded));
            case POSTPONED -> Optional.of(new Entry.Postponed(step(), ground(), basis(), until(), happened, recorded));
            case RESUMED -> Optional.of(new Entry.Resumed(step(), happened, recorded));
            case EXTENDED -> Optional.of(new Entry.Extended(step(), until(), ground(), basis(), happened, recorded));
            case PERIOD_ENDED -> Optional.of(
                    new Entry.PeriodEnded(period(), PeriodEnd.valueOf(code()), happened, recorded));
            case PERIOD_EXTENDED -> Optional.of(
                    new Entry.PeriodExtended(period(), until(), ground(), basis(), happened, recorded));
            case CASE_CLOSED -> Optional.of(new Entry.CaseClosed(ClosingReason.valueOf(code()), happened, recorded));
            case CASE_REOPENED -> Optional.of(
                    new Entry.CaseReopened(ReopeningReason.valueOf(code()), happened, recorded));
        };
    }

    private Set<Document> documents() {
        return row.details().all(Columns.DOCUMENTS).stream()
                .map(Document::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Circumstance circumstance() {
        return Circumstance.valueOf(code());
    }

    private StepId step() {
        return StepId.valueOf(row.subject().orElseThrow());
    }

    private PeriodId period() {
        return PeriodId.valueOf(row.subject().orElseThrow());
    }

    private String code() {
        return row.code().orElseThrow();
    }

    private Ground ground() {
        return Ground.valueOf(code());
    }

    private Optional<String> basis() {
        return row.details().one(Columns.BASIS);
    }

    private LocalDate until() {
        return row.until().orElseThrow();
    }
}

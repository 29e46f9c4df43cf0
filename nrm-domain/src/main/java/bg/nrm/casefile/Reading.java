package bg.nrm.casefile;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.DeviationReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a row of the story as the rulebook understands it. {@link Columns} is the way there. */
final class Reading {

    private final StoryEntry row;
    private final Instant happened;
    private final Instant recorded;

    private Reading(StoryEntry row) {
        this.row = row;
        this.happened = row.happenedAt();
        this.recorded = row.recordedAt();
    }

    /** Empty for what the rulebook does not ask about. */
    static Optional<Entry> of(StoryEntry row) {
        Reading reading = new Reading(row);
        return switch (row.kind()) {
            case CASE_OPENED,
                    EPISODE_BEGUN,
                    RULES_CHANGED,
                    SERVICE,
                    PAPER_WRITTEN,
                    PAPER_SIGNED,
                    HANDED_OVER -> Optional.empty();
            case STEP_DONE,
                    CONSENT_ANSWERED,
                    CIRCUMSTANCE_FOUND,
                    CIRCUMSTANCE_ENDED,
                    CONTACT,
                    INTERVIEW,
                    DEVIATION -> Optional.of(reading.act());
            default -> Optional.of(reading.turn());
        };
    }

    private Entry act() {
        return switch (row.kind()) {
            case STEP_DONE -> new Entry.StepDone(
                    step(),
                    row.details().all(Columns.DOCUMENTS).stream()
                            .map(Document::valueOf)
                            .collect(Collectors.toUnmodifiableSet()),
                    happened,
                    recorded);
            case CONSENT_ANSWERED -> new Entry.ConsentAnswered(
                    Consent.valueOf(code()),
                    row.otherBodyId().map(String::valueOf),
                    row.agreed().orElseThrow(),
                    happened,
                    recorded);
            case CIRCUMSTANCE_FOUND -> new Entry.CircumstanceFound(Circumstance.valueOf(code()), happened, recorded);
            case CIRCUMSTANCE_ENDED -> new Entry.CircumstanceEnded(Circumstance.valueOf(code()), happened, recorded);
            case CONTACT, INTERVIEW -> new Entry.ContactHappened(happened, recorded);
            default -> new Entry.DeviationRecorded(
                    step(), DeviationReason.valueOf(code()), Optional.empty(), happened, recorded);
        };
    }

    private Entry turn() {
        return switch (row.kind()) {
            case SUSPENDED -> new Entry.Suspended(step(), ground(), basis(), until(), happened, recorded);
            case POSTPONED -> new Entry.Postponed(step(), ground(), basis(), until(), happened, recorded);
            case RESUMED -> new Entry.Resumed(step(), happened, recorded);
            case EXTENDED -> new Entry.Extended(step(), until(), ground(), basis(), happened, recorded);
            case PERIOD_ENDED -> new Entry.PeriodEnded(period(), PeriodEnd.valueOf(code()), happened, recorded);
            case PERIOD_EXTENDED -> new Entry.PeriodExtended(period(), until(), ground(), basis(), happened, recorded);
            case CASE_CLOSED -> new Entry.CaseClosed(ClosingReason.valueOf(code()), happened, recorded);
            default -> new Entry.CaseReopened(ReopeningReason.valueOf(code()), happened, recorded);
        };
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

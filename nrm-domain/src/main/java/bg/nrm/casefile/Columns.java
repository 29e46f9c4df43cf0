package bg.nrm.casefile;

import static java.util.Optional.empty;

import bg.nrm.procedure.standing.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How an entry of the rulebook lies in a row of the story. {@link RulebookEntry} is the way back. */
record Columns(
        EntryKind kind,
        Optional<String> subject,
        Optional<String> code,
        Optional<Boolean> agreed,
        Optional<LocalDate> until,
        Instant happenedAt) {

    static final String BASIS = "basis";
    static final String DOCUMENTS = "documents";

    Columns until(Optional<LocalDate> day) {
        return new Columns(kind, subject, code, agreed, day, happenedAt);
    }

    Columns coded(String named) {
        return new Columns(kind, subject, Optional.of(named), agreed, until, happenedAt);
    }

    static Columns apart(EntryKind kind, Instant happenedAt) {
        return new Columns(kind, empty(), empty(), empty(), empty(), happenedAt);
    }

    static Columns of(Entry entry) {
        if (entry instanceof Entry.StepDone done) {
            return about(EntryKind.STEP_DONE, done.step(), empty(), entry);
        }
        if (entry instanceof Entry.ConsentAnswered answer) {
            return new Columns(
                    EntryKind.CONSENT_ANSWERED,
                    empty(),
                    Optional.of(answer.consent().name()),
                    Optional.of(answer.agreed()),
                    empty(),
                    entry.happenedAt());
        }
        if (entry instanceof Entry.CircumstanceFound found) {
            return coded(EntryKind.CIRCUMSTANCE_FOUND, found.circumstance(), entry);
        }
        if (entry instanceof Entry.CircumstanceEnded ended) {
            return coded(EntryKind.CIRCUMSTANCE_ENDED, ended.circumstance(), entry);
        }
        if (entry instanceof Entry.ContactHappened) {
            return apart(EntryKind.CONTACT, entry.happenedAt());
        }
        if (entry instanceof Entry.DeviationRecorded deviation) {
            return about(EntryKind.DEVIATION, deviation.step(), Optional.of(deviation.reason()), entry);
        }
        return of(entry, entry.happenedAt());
    }

    /** Entries that stop, move and end times, and the case's own beginning and end. */
    private static Columns of(Entry entry, Instant at) {
        if (entry instanceof Entry.Suspended pause) {
            return timed(EntryKind.SUSPENDED, pause.step(), pause.ground(), pause.reviewOn(), at);
        }
        if (entry instanceof Entry.Postponed pause) {
            return timed(EntryKind.POSTPONED, pause.step(), pause.ground(), pause.reviewOn(), at);
        }
        if (entry instanceof Entry.Extended longer) {
            return timed(EntryKind.EXTENDED, longer.step(), longer.ground(), longer.until(), at);
        }
        if (entry instanceof Entry.PeriodExtended longer) {
            return timed(EntryKind.PERIOD_EXTENDED, longer.period(), longer.ground(), longer.until(), at);
        }
        if (entry instanceof Entry.PeriodEnded ended) {
            return about(EntryKind.PERIOD_ENDED, ended.period(), Optional.of(ended.reason()), entry);
        }
        if (entry instanceof Entry.Resumed resumed) {
            return about(EntryKind.RESUMED, resumed.step(), empty(), entry);
        }
        if (entry instanceof Entry.CaseClosed closed) {
            return coded(EntryKind.CASE_CLOSED, closed.reason(), entry);
        }
        return coded(EntryKind.CASE_REOPENED, ((Entry.CaseReopened) entry).reason(), entry);
    }

    /** What an entry says that has no column of its own. */
    static Details details(Entry entry) {
        if (entry instanceof Entry.StepDone done) {
            return Details.NONE.with(
                    DOCUMENTS,
                    done.documents().stream().map(Enum::name).sorted().toList());
        }
        return basis(entry).map(code -> Details.NONE.with(BASIS, List.of(code))).orElse(Details.NONE);
    }

    private static Optional<String> basis(Entry entry) {
        if (entry instanceof Entry.Suspended pause) {
            return pause.basis();
        }
        if (entry instanceof Entry.Postponed pause) {
            return pause.basis();
        }
        if (entry instanceof Entry.Extended longer) {
            return longer.basis();
        }
        return entry instanceof Entry.PeriodExtended longer ? longer.basis() : empty();
    }

    private static Columns about(EntryKind kind, Enum<?> subject, Optional<? extends Enum<?>> code, Entry entry) {
        return new Columns(
                kind, Optional.of(subject.name()), code.map(Enum::name), empty(), empty(), entry.happenedAt());
    }

    private static Columns coded(EntryKind kind, Enum<?> code, Entry entry) {
        return new Columns(kind, empty(), Optional.of(code.name()), empty(), empty(), entry.happenedAt());
    }

    private static Columns timed(EntryKind kind, Enum<?> subject, Enum<?> code, LocalDate until, Instant at) {
        return new Columns(
                kind, Optional.of(subject.name()), Optional.of(code.name()), empty(), Optional.of(until), at);
    }
}

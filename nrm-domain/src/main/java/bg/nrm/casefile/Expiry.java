package bg.nrm.casefile;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A consent given until a day counts as withdrawn when the day is over, unless the person has answered again. Nobody records that;
 * it is read into the story.
 */
final class Expiry {

    private Expiry() {}

    static Stream<Entry> of(List<StoryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CONSENT_ANSWERED)
                .filter(answer -> answer.agreed().orElse(false))
                .filter(answer -> answer.until().isPresent())
                .filter(answer -> entries.stream().noneMatch(later -> isAnsweredAgain(answer, later)))
                .map(Expiry::withdrawal);
    }

    /** The first moment of the day after. */
    private static Instant over(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Sofia.ZONE).toInstant();
    }

    private static Entry withdrawal(StoryEntry answer) {
        return new Entry.ConsentAnswered(
                Consent.valueOf(answer.code().orElseThrow()),
                answer.otherBodyId().map(String::valueOf),
                false,
                over(answer.until().orElseThrow()),
                answer.recordedAt());
    }

    private static boolean isAnsweredAgain(StoryEntry answer, StoryEntry later) {
        return later.kind() == EntryKind.CONSENT_ANSWERED
                && later.position() > answer.position()
                && later.code().equals(answer.code())
                && (later.otherBodyId().isEmpty() || later.otherBodyId().equals(answer.otherBodyId()));
    }
}

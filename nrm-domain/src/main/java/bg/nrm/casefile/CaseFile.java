package bg.nrm.casefile;

import bg.nrm.person.AgeBand;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.sop.Editions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case of one person, as its file was when it was read: the edition of the procedure it is under, who leads it, how much was told.
 * Where the case stands is computed from its story.
 *
 * @param signalId the signal through which the person became known
 * @param edition code of the edition of the procedure the case is under
 * @param stage the stage in which the next duty lies; for lists
 * @param coordinatorId the user who leads the case
 * @param ownerId the body that leads the case, and the controller of its data
 * @param ageBand code of the list AGE_BAND
 * @param entries how many entries the story has; a form remembers it, to notice what was told meanwhile
 * @param consents how many answers of the person to questions for a consent were recorded: each is told in the story
 */
public record CaseFile(
        long id,
        CaseReference reference,
        long personId,
        Optional<Long> signalId,
        String edition,
        CaseState state,
        String stage,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<Long> coordinatorId,
        long ownerId,
        String ageBand,
        int entries,
        int consents,
        Instant lastEntryAt) {

    /** Whether it is open and under the rules for children, which end with a birthday. */
    boolean isOfChild() {
        return state.isOpen() && Editions.known(edition).edition().sets().contains(SopSet.CHILDREN);
    }

    /**
     * Whether its rules or what lists show of the person may be others by now, though nobody told anything: people grow older, and
     * some cases are older than their rules.
     */
    boolean mayHaveGrownOlder() {
        return isOfChild() || state.isOpen() && (!AgeBand.isAdult(ageBand) || AgeBand.isOutgrown(ageBand));
    }

    /** What the story tells when other rules apply from now on: what applied before, and what ends with it. */
    Telling comingUnder(String other, Succession succession, Instant now) {
        Details change =
                Details.NONE.with(Rules.RULES_BEFORE, List.of(edition)).with(Rules.RULES_AFTER, List.of(other));
        return Telling.apart(EntryKind.RULES_CHANGED, now).with(change).with(succession.details());
    }
}

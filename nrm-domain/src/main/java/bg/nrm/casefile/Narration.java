package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.person.Person;
import bg.nrm.person.PersonUpdated;
import bg.nrm.person.Persons;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The one way in which stories are continued. The file is taken up first, so that two colleagues tell one after the other and
 * neither loses a word; what was sent twice is told once; what is derived from the story follows in the same transaction.
 */
@ApplicationScoped
public class Narration {

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Submissions submissions;

    @Inject
    private Persons persons;

    @Inject
    private Rules rules;

    @Inject
    private CaseAccess access;

    @Inject
    private Knowing knowing;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<StoryContinued> continued;

    @Inject
    private Clock clock;

    /** Lets an act look at the case and say what is to be told, or why nothing is. */
    public Recording continueStory(CaseReference reference, Submission submission, Function<CaseInHand, Verdict> act) {
        StoredCase caseFile = caseFiles.takeUp(reference);
        OptionalInt earlier = submission
                .token()
                .map(token -> submissions.recordedAt(token, caseFile.id()))
                .orElse(OptionalInt.empty());
        if (earlier.isPresent()) {
            return new Recording.Recorded(reference, earlier.getAsInt());
        }
        CaseInHand inHand = stillKnown(inHand(caseFile, caseFiles.storyTakenUp(caseFile)));
        Verdict verdict = act.apply(inHand);
        if (verdict instanceof Verdict.Not not) {
            return not.why();
        }
        Verdict.Tell tell = (Verdict.Tell) verdict;
        tell.change().in(caseFile);
        CaseInHand told = tell(caseFile, inHand, tell.what());
        int entries = caseFile.file().entries();
        submission.token().ifPresent(token -> submissions.record(token, caseFile.id(), entries, told.now()));
        return new Recording.Recorded(reference, entries);
    }

    /**
     * What is known of the person has changed: their cases show it, and what is counted follows. A change of rules is told by the
     * register, so that no case betrays which other body works with the person.
     */
    void follow(@Observes PersonUpdated changed) {
        for (StoredCase caseFile : caseFiles.takeUpAllOf(changed.personId())) {
            persons.find(changed.personId()).ifPresent(person -> caseFile.describes(person, clock.instant()));
            follow(caseFile, underOtherRules(caseFile, caseFiles.storyTakenUp(caseFile), Actor.REGISTER));
        }
    }

    /** The case as it stands, to be read only. */
    public CaseInHand read(CaseReference reference) {
        CaseFiles.Opened opened = caseFiles.openWithBodies(reference);
        Story story = caseFiles.story(opened.caseFile());
        CaseFile caseFile = opened.caseFile().file();
        return stillKnown(inHand(caseFile, story, CaseBodies.of(caseFile, story, opened.admitted())));
    }

    /**
     * Whoever waited while somebody else recorded the person's no does not go on with what they knew before. Nor does anybody whose access the story has
     * ended and no round of the clock has yet.
     */
    private static CaseInHand stillKnown(CaseInHand inHand) {
        boolean over = inHand.bodies().admissions().stream()
                .filter(admission ->
                        admission.organisationId() == inHand.actor().organisationId())
                .flatMap(admission -> inHand.endOfAccess(admission).stream())
                .anyMatch(end -> !end.at().isAfter(inHand.now()));
        if (over) {
            throw new NotFound();
        }
        return inHand;
    }

    /** The first entry of a new case. */
    void begin(StoredCase caseFile, Telling beginning) {
        tell(caseFile, inHand(caseFile, new Story(List.of())), List.of(beginning));
    }

    /** Tells, and lets everything follow. */
    private CaseInHand tell(StoredCase caseFile, CaseInHand inHand, List<Telling> tellings) {
        List<StoryEntry> entries = new ArrayList<>(inHand.story().entries());
        for (Telling telling : tellings) {
            entries.add(caseFiles.add(caseFile.tell(telling, inHand.actor(), inHand.now())));
        }
        return follow(caseFile, underOtherRules(caseFile, new Story(entries), inHand.actor()));
    }

    /** The story goes on with a change of rules, where others apply by now. */
    private Story underOtherRules(StoredCase stored, Story story, Actor actor) {
        Instant now = Stored.now(clock);
        CaseFile caseFile = stored.file();
        Optional<Person> person = persons.find(caseFile.personId());
        return person.flatMap(known -> rules.other(caseFile, known, now))
                .map(edition -> {
                    Agenda before = rules.on(now).agenda(caseFile, story, now);
                    Succession succession = Succession.of(before, edition, person, story);
                    return story.and(caseFiles.add(stored.comeUnder(edition, succession, actor, now)));
                })
                .orElse(story);
    }

    /** Derives anew what depends on the story and on what time it is. */
    private CaseInHand follow(StoredCase stored, Story story) {
        CaseInHand upToDate = knowing.follow(inHand(stored, story));
        Position.of(upToDate).keepIn(stored);
        CaseFile caseFile = upToDate.caseFile();
        access.caseMoved(caseFile.id(), caseFile.state().isOpen(), caseFile.lastEntryAt());
        continued.fire(new StoryContinued(upToDate));
        return upToDate;
    }

    private CaseInHand inHand(StoredCase stored, Story story) {
        CaseFile caseFile = stored.file();
        return inHand(caseFile, story, caseFiles.bodies(caseFile, story));
    }

    private CaseInHand inHand(CaseFile caseFile, Story story, CaseBodies bodies) {
        Instant now = Stored.now(clock);
        Rules.InForce inForce = rules.on(now);
        return new CaseInHand(caseFile, story, inForce.agenda(caseFile, story, now), bodies, current.get(), inForce)
                .discreet();
    }
}

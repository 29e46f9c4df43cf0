package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAnswers;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.question.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Tells stories in tests: a case that begins on a Monday morning, and what happens in it, hour by hour. */
public final class ACase {

    public static final long LOCAL_COMMISSION = 1;
    public static final long POLICE = 2;
    public static final long SHELTER = 3;
    public static final Instant MONDAY = Instant.parse("2026-11-16T07:00:00Z");

    public static final Actor SECRETARY = actor(LOCAL_COMMISSION, BodyKind.LOCAL_COMMISSION, Role.LOCAL_SECRETARY);
    public static final Actor INVESTIGATOR = actor(POLICE, BodyKind.POLICE, Role.WORKER, Role.FORMAL_IDENTIFIER);
    public static final Actor MANAGER = actor(SHELTER, BodyKind.SHELTER, Role.SHELTER_MANAGER);

    private final List<StoryEntry> entries = new ArrayList<>();
    private final List<Admission> admitted =
            new ArrayList<>(List.of(admission(LOCAL_COMMISSION, BodyKind.LOCAL_COMMISSION, Basis.OWNER)));
    private final Rules.InForce rules =
            new Rules.InForce(Parameters.proposed(), WorkingCalendar.byLabourCode(), Optional.empty());
    private final StoredCase stored;
    private Instant now = MONDAY;

    private ACase(Answers person) {
        stored = new StoredCase(
                CaseReference.drawnFrom(new Random(1)),
                new NewCase(7, Optional.empty(), MONDAY, List.of()),
                new Person(person, SECRETARY, MONDAY, LocalDate.of(2026, 11, 16)),
                "adults-1",
                SECRETARY,
                MONDAY);
        tell(SECRETARY, Telling.apart(EntryKind.CASE_OPENED, MONDAY));
    }

    public static ACase opened() {
        return new ACase(PersonAnswers.UNKNOWN);
    }

    public static ACase of(Answers person) {
        return new ACase(person);
    }

    /** An episode of which nothing is known. */
    public static Episode episode() {
        return new Episode(1, 1, LOCAL_COMMISSION);
    }

    /** An hour later, the leading body takes the step. */
    public ACase then(StepId step) {
        return then(SECRETARY, step);
    }

    public ACase then(Actor actor, StepId step) {
        after(Duration.ofHours(1));
        return tell(actor, Telling.of(new Entry.StepDone(step, Set.of(), now, now)));
    }

    public ACase then(Entry entry) {
        return tell(SECRETARY, Telling.of(entry));
    }

    public ACase tell(Actor actor, Telling telling) {
        entries.add(stored.tell(telling, actor, now).entry());
        return this;
    }

    public ACase after(Duration time) {
        now = now.plus(time);
        return this;
    }

    public ACase known(long body, BodyKind kind) {
        admitted.add(admission(body, kind, Basis.REFERRAL));
        return this;
    }

    public Instant now() {
        return now;
    }

    public Story story() {
        return new Story(entries);
    }

    /** The row of its file. */
    StoredCase stored() {
        return stored;
    }

    public CaseInHand inHandOf(Actor actor) {
        Story story = story();
        CaseFile caseFile = stored.file();
        return new CaseInHand(
                caseFile,
                story,
                rules.agenda(caseFile, story, now),
                CaseBodies.of(caseFile, story, admitted),
                actor,
                rules);
    }

    private static Admission admission(long body, BodyKind kind, Basis basis) {
        return new Admission(body, kind, basis, MONDAY, Optional.empty());
    }

    static final Organisation.Wording NAMES = new Organisation.Wording("Служба", "Office", "Служба", "Office");

    private static Actor actor(long body, BodyKind kind, Role... roles) {
        return new Actor(
                body,
                1,
                "user",
                "User",
                body,
                kind,
                NAMES,
                Set.of(roles),
                Actor.Channel.SCREEN,
                Locale.forLanguageTag("bg"),
                0);
    }
}

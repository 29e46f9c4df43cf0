package bg.nrm.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess;
import bg.nrm.person.Person;
import bg.nrm.person.Persons;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.protection.SealBroken;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes up many cases at once, by key, for the system itself: to derive anew what is derived. Four statements a batch. */
@ApplicationScoped
public class CaseBatches {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rules rules;

    @Inject
    private CaseAccess access;

    @Inject
    private Knowing knowing;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    /** Cases whose standing has changed by itself since: a period or a consent ran out. What lists show of it has followed already. */
    public List<CaseInHand> overtaken(int size) {
        return inHand(em.createQuery(
                        "select c from StoredCase c where c.refreshAt <= :now order by c.refreshAt, c.id",
                        StoredCase.class)
                .setParameter("now", clock.instant())
                .setMaxResults(size)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /**
     * Puts off a case, or the cases of a person, in which a seal is broken, so that the clock goes on for all others; its duties stay as
     * they were. Which cases; none when the broken seal belongs to no case that is waiting.
     */
    public List<Long> putOff(SealBroken broken, Duration by) {
        String key = broken.place().row().get(0);
        String cases =
                switch (broken.place().table()) {
                    case "case_file" -> "c.id = ?";
                    case "story_entry" -> broken.isMissing()
                            ? "c.id = ?"
                            : "c.id = (select s.case_id from story_entry s where s.id = ?)";
                    case "person" -> "c.person_id = ?";
                    case "person_identifier" -> "c.person_id = (select i.person_id from person_identifier i where i.id = ?)";
                    default -> "c.id is null and ? is null";
                };
        Instant now = clock.instant();
        List<?> waiting = em.createNativeQuery("select c.id from case_file c where c.refresh_at <= ? and " + cases)
                .setParameter(1, Stored.utc(now))
                .setParameter(2, key)
                .getResultList();
        List<Long> ids = waiting.stream().map(id -> ((Number) id).longValue()).toList();
        ids.forEach(id -> em.createNativeQuery("update case_file set refresh_at = ? where id = ?")
                .setParameter(1, Stored.utc(now.plus(by)))
                .setParameter(2, id)
                .executeUpdate());
        return ids;
    }

    private List<CaseInHand> inHand(List<StoredCase> caseFiles) {
        if (caseFiles.isEmpty()) {
            return List.of();
        }
        Instant now = Stored.now(clock);
        Rules.InForce inForce = rules.on(now);
        List<Long> ids = caseFiles.stream().map(StoredCase::id).toList();
        Map<Long, List<StoryEntry>> stories = stories(ids);
        Map<Long, List<CaseAccess.Admission>> admitted = access.admissions(ids);
        Map<Long, Person> growing = persons
                .withIds(caseFiles.stream()
                        .map(StoredCase::file)
                        .filter(CaseFile::mayHaveGrownOlder)
                        .map(CaseFile::personId)
                        .toList())
                .stream()
                .collect(toMap(Person::id, person -> person));
        return caseFiles.stream()
                .map(stored -> {
                    Story told = stored.whole(stories.getOrDefault(stored.id(), List.of()));
                    Story story = Optional.ofNullable(growing.get(stored.file().personId()))
                            .map(person -> followAge(stored, person, told, inForce.agenda(stored.file(), told, now)))
                            .orElse(told);
                    CaseFile file = stored.file();
                    CaseBodies bodies = CaseBodies.of(file, story, admitted.getOrDefault(file.id(), List.of()));
                    CaseInHand inHand = knowing.follow(new CaseInHand(
                            file, story, inForce.agenda(file, story, now), bodies, Actor.REGISTER, inForce));
                    Position.of(inHand).keepIn(stored);
                    return inHand;
                })
                .toList();
    }

    /** A child grows up while nobody writes in its case: the register tells of the rules that apply since. */
    private Story followAge(StoredCase stored, Person person, Story story, Agenda before) {
        Instant now = before.now();
        stored.describes(person, now);
        CaseFile file = stored.file();
        return rules.other(file, person, now)
                .map(edition -> {
                    StoredEntry entry = stored.comeUnder(
                            edition, Succession.of(before, edition, Optional.of(person), story), Actor.REGISTER, now);
                    em.persist(entry);
                    access.caseMoved(
                            file.id(), file.state().isOpen(), stored.file().lastEntryAt());
                    return story.and(entry.entry());
                })
                .orElse(story);
    }

    private Map<Long, List<StoryEntry>> stories(List<Long> ids) {
        return em
                .createQuery(
                        "select s from StoredEntry s where s.caseId in :ids order by s.caseId, s.position",
                        StoredEntry.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .stream()
                .collect(groupingBy(StoredEntry::caseId, mapping(StoredEntry::entry, toList())));
    }
}

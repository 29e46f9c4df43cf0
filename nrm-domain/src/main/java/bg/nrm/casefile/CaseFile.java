package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.person.AgeBand;
import bg.nrm.person.Person;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealBroken;
import bg.nrm.time.Sofia;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case of one person: the edition of the procedure it is under, and a story that is only ever continued. Where the case stands is
 * computed from the story; stage, last entry and the moment of the next change are kept for lists alone.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    static final String RETENTION_CLASS = "CASE";

    private static final String FIRST_STAGE = Stage.IDENTIFICATION.name();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private String reference;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "signal_id", updatable = false)
    private Long signalId;

    private String edition;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String stage;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "coordinator_id")
    private Long coordinatorId;

    private String sex;

    @Column(name = "age_band")
    private String ageBand;

    @Column(name = "offence_flag")
    private boolean offenceFlag;

    private int entries;

    private int consents;

    @Column(name = "last_entry_at")
    private Instant lastEntryAt;

    @Column(name = "refresh_at")
    private Instant refreshAt;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    /** That the register wrote whom the case is about, who leads it and how much was told. */
    private byte[] proof;

    @Version
    private long version;

    protected CaseFile() {}

    CaseFile(CaseReference reference, NewCase opened, Person person, String edition, Actor actor, Instant now) {
        this.reference = reference.symbols();
        this.personId = opened.personId();
        this.signalId = opened.signalId().orElse(null);
        this.edition = edition;
        this.state = CaseState.OPEN;
        this.stage = FIRST_STAGE;
        this.openedAt = now;
        this.lastEntryAt = now;
        this.coordinatorId = actor.userId();
        this.ownerId = actor.organisationId();
        this.retentionClass = RETENTION_CLASS;
        describes(person, now);
    }

    /** To be said again whenever something of it changes, and once the file has its number. */
    void prove() {
        proof = ProvenTable.CASE_FILE.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {
            id, reference, personId, signalId, edition, state, coordinatorId, ownerId, entries, consents
        };
    }

    @PostLoad
    void requireProof() {
        if (!ProvenTable.CASE_FILE.holds(proof, meaning())) {
            throw SealBroken.ofRow(ProvenTable.CASE_FILE, id);
        }
    }

    public long id() {
        return id;
    }

    public CaseReference reference() {
        return new CaseReference(reference);
    }

    public long personId() {
        return personId;
    }

    /** The signal through which the person became known. */
    public Optional<Long> signalId() {
        return Optional.ofNullable(signalId);
    }

    /** Code of the edition of the procedure the case is under. */
    public String edition() {
        return edition;
    }

    public CaseState state() {
        return state;
    }

    /** The stage in which the next duty lies; for lists. */
    public String stage() {
        return stage;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The user who leads the case. */
    public Optional<Long> coordinatorId() {
        return Optional.ofNullable(coordinatorId);
    }

    /** The body that leads the case, and the controller of its data. */
    public long ownerId() {
        return ownerId;
    }

    /** Code of the list SEX. */
    public String sex() {
        return sex;
    }

    /** Code of the list AGE_BAND. */
    public String ageBand() {
        return ageBand;
    }

    /** How many entries the story has; a form remembers it, to notice what was told meanwhile. */
    public int entries() {
        return entries;
    }

    /** How many answers of the person to questions for a consent were recorded: each is told in the story. */
    public int consents() {
        return consents;
    }

    public Instant lastEntryAt() {
        return lastEntryAt;
    }

    public long version() {
        return version;
    }

    /** What lists show of the person; follows the person's record. */
    void describes(Person person, Instant now) {
        sex = person.sex().name();
        ageBand = person.age().bandOn(Sofia.dayOf(now)).code();
    }

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

    /** From now on these rules apply, and the story says what applied before and what ends with it. */
    StoryEntry comeUnder(String other, Succession succession, Actor actor, Instant now) {
        return tell(comingUnder(other, succession, now), actor, now);
    }

    /** The same, to be told with more. */
    Telling comingUnder(String other, Succession succession, Instant now) {
        Details change =
                Details.NONE.with(Rules.RULES_BEFORE, List.of(edition)).with(Rules.RULES_AFTER, List.of(other));
        edition = other;
        prove();
        return Telling.apart(EntryKind.RULES_CHANGED, now).with(change).with(succession.details());
    }

    /** The story of this file, of which every entry is there that the file knows of; what was told since it was read may follow. */
    Story whole(List<StoryEntry> told) {
        for (int i = 0; i < entries; i++) {
            if (i >= told.size() || told.get(i).position() != i + 1) {
                throw SealBroken.ofMissing(ProvenTable.STORY_ENTRY, id);
            }
        }
        return new Story(told);
    }

    /** Continues the story. */
    StoryEntry tell(Telling telling, Actor actor, Instant now) {
        entries++;
        lastEntryAt = now;
        StoryEntry entry = new StoryEntry(id, ownerId, entries, telling, actor, now);
        if (entry.kind() == EntryKind.CONSENT_ANSWERED) {
            consents++;
        }
        prove();
        return entry;
    }

    void close(CaseState closed, Instant now) {
        state = closed;
        closedAt = now;
        prove();
    }

    void reopen() {
        state = CaseState.OPEN;
        closedAt = null;
        prove();
    }

    /** Another user of the leading body coordinates it from now on. */
    void coordinatedBy(long userId) {
        coordinatorId = userId;
        prove();
    }

    /** What was derived from the story for lists. */
    void standsAt(String currentStage, Optional<Instant> nextChange, boolean offences) {
        stage = currentStage;
        refreshAt = nextChange.orElse(null);
        offenceFlag = offences;
    }
}

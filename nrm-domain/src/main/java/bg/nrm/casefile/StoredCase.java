package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.person.Person;
import bg.nrm.procedure.language.Stage;
import bg.nrm.protection.ProvenTable;
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
 * The row of a case: what changes in it changes here and nowhere else. Stage, last entry, what lists show of the person and the moment of
 * the next change are derived and kept for lists alone.
 */
@Entity
@Table(name = "case_file")
class StoredCase {

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

    protected StoredCase() {}

    StoredCase(CaseReference reference, NewCase opened, Person person, String edition, Actor actor, Instant now) {
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
        ProvenTable.CASE_FILE.require(id, proof, meaning());
    }

    long id() {
        return id;
    }

    /** As it stands now; what changes later is not seen in it. */
    CaseFile file() {
        return new CaseFile(
                id,
                new CaseReference(reference),
                personId,
                Optional.ofNullable(signalId),
                edition,
                state,
                stage,
                openedAt,
                Optional.ofNullable(closedAt),
                Optional.ofNullable(coordinatorId),
                ownerId,
                ageBand,
                entries,
                consents,
                lastEntryAt);
    }

    /** What lists show of the person; follows the person's record. */
    void describes(Person person, Instant now) {
        sex = person.sex().name();
        ageBand = person.age().bandOn(Sofia.dayOf(now)).code();
    }

    /** From now on these rules apply, and the story says what applied before and what ends with it. */
    StoredEntry comeUnder(String other, Succession succession, Actor actor, Instant now) {
        Telling change = file().comingUnder(other, succession, now);
        under(other);
        return tell(change, actor, now);
    }

    void under(String other) {
        edition = other;
        prove();
    }

    /** The story of this file, of which every entry is there that the file knows of; what was told since it was read may follow. */
    Story whole(List<StoryEntry> told) {
        for (int i = 0; i < entries; i++) {
            if (i >= told.size() || told.get(i).position() != i + 1) {
                throw ProvenTable.STORY_ENTRY.missing(id);
            }
        }
        return new Story(told);
    }

    /** Continues the story. */
    StoredEntry tell(Telling telling, Actor actor, Instant now) {
        entries++;
        lastEntryAt = now;
        StoredEntry entry = new StoredEntry(id, ownerId, entries, telling, actor, now);
        if (telling.columns().kind() == EntryKind.CONSENT_ANSWERED) {
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

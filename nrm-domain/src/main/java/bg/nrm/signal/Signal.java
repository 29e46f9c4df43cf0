package bg.nrm.signal;

import bg.nrm.access.Actor;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealedText;
import bg.nrm.question.Answers;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody told a body about possible trafficking: by whom, how and what. It may name many persons or none, and it may turn out
 * to be something else; it is not a case.
 */
@Entity
@Table(name = "case_signal")
public class Signal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int number;

    @Embedded
    private FactsColumns facts;

    @ElementCollection
    @CollectionTable(name = "signal_form", joinColumns = @JoinColumn(name = "signal_id"))
    @Column(name = "form")
    private Set<String> forms = new HashSet<>();

    @Convert(converter = SealedText.class)
    @Column(name = "narrative_sealed", updatable = false)
    private String narrative;

    @ElementCollection
    @CollectionTable(name = "signal_person", joinColumns = @JoinColumn(name = "signal_id"))
    @Column(name = "person_id")
    @OrderColumn(name = "position")
    private List<Long> personIds = new ArrayList<>();

    @Column(name = "person_count")
    private int personCount;

    @Enumerated(EnumType.STRING)
    private SignalState state;

    @Enumerated(EnumType.STRING)
    private SignalOutcome outcome;

    @Convert(converter = SealedText.class)
    @Column(name = "reason_sealed")
    private String reason;

    @Column(name = "triaged_at")
    private Instant triagedAt;

    @Column(name = "triaged_by")
    private Long triagedBy;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private long registeredBy;

    @Column(updatable = false)
    private String submission;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    /** That the register wrote whom it names: through a signal a body may know a person. */
    private byte[] proof;

    @Version
    private long version;

    protected Signal() {}

    Signal(SignalNumber number, Intake intake, List<Long> personIds, Actor by, Instant now) {
        this.year = number.year();
        this.number = number.number();
        this.narrative = intake.narrative();
        this.personIds = new ArrayList<>(personIds);
        this.personCount = personIds.size();
        this.state = SignalState.NEW;
        this.registeredAt = now;
        this.registeredBy = by.userId();
        this.submission = intake.submission().toString();
        this.ownerId = by.organisationId();
        this.retentionClass = "SIGNAL";
        become(intake.facts());
        prove();
    }

    /** To be said again whenever it names somebody else, and once it has its number in the database. */
    void prove() {
        proof = ProvenTable.SIGNAL.proof(id, ownerId, personIds);
    }

    public long id() {
        return id;
    }

    public SignalNumber number() {
        return new SignalNumber(year, number);
    }

    public long version() {
        return version;
    }

    /** Answers to {@link SignalQuestions#FACTS}. */
    public Answers facts() {
        return facts.facts(forms);
    }

    /** What was said, in the sender's words. */
    public String narrative() {
        return narrative == null ? "" : narrative;
    }

    /** Whom it is about, in the order they were named: to be asked of a signal that is locked. */
    public List<Long> personIds() {
        requireProof();
        return List.copyOf(personIds);
    }

    private void requireProof() {
        ProvenTable.SIGNAL.require(id, proof, id, ownerId, personIds);
    }

    public int personCount() {
        return personCount;
    }

    public SignalState state() {
        return state;
    }

    /** Whether somebody has to look at it before others. */
    public Precedence precedence() {
        return Precedence.of(danger(), urgency(), state);
    }

    public Danger danger() {
        return facts().the(SignalQuestions.DANGER);
    }

    public Urgency urgency() {
        return facts().the(SignalQuestions.URGENCY);
    }

    /** What it turned out to be about, once somebody has decided. */
    public Optional<Triage> triage() {
        return Optional.ofNullable(outcome).map(decided -> new Triage(decided, reason == null ? "" : reason));
    }

    public Optional<Instant> triagedAt() {
        return Optional.ofNullable(triagedAt);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The body that answers for the record. */
    public long ownerId() {
        return ownerId;
    }

    void become(Answers newFacts) {
        facts = new FactsColumns(newFacts);
        forms.clear();
        newFacts.of(SignalQuestions.FORMS).ifPresent(forms::addAll);
    }

    void names(long personId) {
        requireProof();
        personIds.add(personId);
        personCount = personIds.size();
        prove();
    }

    void takenUp() {
        state = SignalState.IN_TRIAGE;
    }

    void triaged(Triage triage, Actor by, Instant now) {
        state = SignalState.TRIAGED;
        outcome = triage.outcome();
        reason = triage.reason();
        triagedAt = now;
        triagedBy = by.userId();
    }
}

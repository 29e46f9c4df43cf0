package bg.nrm.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One identification of one victim, as counted: known to the register from a moment until another. Rows are closed and never
 * changed, so that a table as known on a day can be made again at any time.
 */
@Entity
@Table(name = "registered_victim")
public class RegisteredVictim {

    /** The end of what is still known. */
    static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "episode_number", updatable = false)
    private int episode;

    @Column(updatable = false)
    private byte[] pseudonym;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Level level;

    @Column(name = "identified_on", updatable = false)
    private LocalDate identifiedOn;

    @Column(updatable = false)
    private int year;

    @Column(name = "first_of_year", updatable = false)
    private boolean firstOfYear;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    @Column(name = "body_kind", updatable = false)
    private String bodyKind;

    @Column(updatable = false)
    private String sex;

    @Column(name = "age_group", updatable = false)
    private String ageGroup;

    @Column(name = "citizenship_group", updatable = false)
    private String citizenshipGroup;

    @Column(name = "main_form", updatable = false)
    private String mainForm;

    @Column(updatable = false)
    private String forms;

    @Column(name = "cross_border", updatable = false)
    private String crossBorder;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "registered_victim_form", joinColumns = @JoinColumn(name = "victim_id"))
    @Column(name = "form")
    private Set<String> mentions = new TreeSet<>();

    @Column(name = "known_from", updatable = false)
    private Instant knownFrom;

    @Column(name = "known_to")
    private Instant knownTo;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    protected RegisteredVictim() {}

    RegisteredVictim(Whose whose, VictimFact fact, boolean firstOfYear, Instant now) {
        this.caseId = whose.caseId();
        this.episode = whose.episode();
        this.pseudonym = whose.pseudonym().clone();
        this.ownerId = whose.ownerId();
        this.bodyKind = whose.bodyKind();
        this.level = fact.level();
        this.identifiedOn = fact.identifiedOn();
        this.year = fact.identifiedOn().getYear();
        this.firstOfYear = firstOfYear;
        this.bodyId = fact.bodyId();
        this.sex = fact.sex();
        this.ageGroup = fact.ageGroup();
        this.citizenshipGroup = fact.citizenshipGroup();
        this.mainForm = fact.mainForm();
        this.forms = String.join(",", fact.forms());
        this.mentions.addAll(fact.forms());
        this.crossBorder = fact.crossBorder();
        this.knownFrom = now;
        this.knownTo = STILL;
        this.retentionClass = "STATISTICS";
    }

    /** Whose fact it is, without saying who. */
    record Whose(long caseId, int episode, byte[] pseudonym, long ownerId, String bodyKind) {}

    long caseId() {
        return caseId;
    }

    int episode() {
        return episode;
    }

    Level level() {
        return level;
    }

    int year() {
        return year;
    }

    boolean isFirstOfYear() {
        return firstOfYear;
    }

    Whose whose() {
        return new Whose(caseId, episode, pseudonym, ownerId, bodyKind);
    }

    VictimFact fact() {
        List<String> named = Arrays.asList(forms.split(","));
        return new VictimFact(
                level, identifiedOn, bodyId, sex, ageGroup, citizenshipGroup, mainForm, named, crossBorder);
    }

    /** From now on something else is known. */
    void close(Instant now) {
        knownTo = now;
    }
}

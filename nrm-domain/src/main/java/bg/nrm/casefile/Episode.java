package bg.nrm.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One time of being trafficked. A person trafficked again has a second episode, not a second identity. */
@Entity
@Table(name = "episode")
public class Episode {

    private static final String UNKNOWN = "UNKNOWN";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(updatable = false)
    private int number;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String country;

    private String district;

    @Column(name = "cross_border")
    private String crossBorder;

    @Column(name = "main_form")
    private String mainForm;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "episode_form", joinColumns = @JoinColumn(name = "episode_id"))
    @Column(name = "form")
    private Set<String> forms = new TreeSet<>();

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    @Version
    private long version;

    protected Episode() {}

    Episode(long caseId, int number, long ownerId) {
        this.caseId = caseId;
        this.number = number;
        this.ownerId = ownerId;
        this.crossBorder = UNKNOWN;
        this.retentionClass = StoredCase.RETENTION_CLASS;
    }

    public int number() {
        return number;
    }

    public Optional<LocalDate> beganOn() {
        return Optional.ofNullable(beganOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Code of the list CROSS_BORDER. */
    public String crossBorder() {
        return crossBorder;
    }

    /** Codes of the list FORM; never empty: what is not known yet is UNKNOWN. */
    public Set<String> forms() {
        return forms.isEmpty() ? Set.of(UNKNOWN) : Set.copyOf(forms);
    }

    /** The form under which the person is counted once. */
    public String mainForm() {
        return Optional.ofNullable(mainForm).orElse(UNKNOWN);
    }

    public long version() {
        return version;
    }

    /** What has become known of the exploitation: its forms, the main one first, and whether a border was crossed. */
    void involved(java.util.List<String> knownForms, Optional<String> crossing) {
        if (!knownForms.isEmpty()) {
            forms.clear();
            forms.addAll(knownForms);
            mainForm = knownForms.get(0);
        }
        crossing.ifPresent(known -> crossBorder = known);
    }
}

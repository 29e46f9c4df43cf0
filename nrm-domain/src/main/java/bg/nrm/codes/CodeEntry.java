package bg.nrm.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** One value of a code list during its time of validity. An old record keeps the label of its time. */
@Entity
@Table(name = "code_entry")
public class CodeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private String list;

    @Column(updatable = false)
    private String code;

    @Column(name = "label_bg")
    private String labelBg;

    @Column(name = "label_en")
    private String labelEn;

    private int position;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String eurostat;

    private String unodc;

    private String htcds;

    @Version
    private long version;

    protected CodeEntry() {}

    public CodeEntry(String list, String code, Labels labels, int position, LocalDate validFrom) {
        this.list = list;
        this.code = code;
        this.position = position;
        this.validFrom = validFrom;
        label(labels);
    }

    /** The wording in both languages. */
    public record Labels(String bg, String en) {}

    /** The codes of the same thing elsewhere; empty where there is none. */
    public record Mapping(Optional<String> eurostat, Optional<String> unodc, Optional<String> htcds) {

        public static final Mapping NONE = new Mapping(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public long id() {
        return id;
    }

    public String list() {
        return list;
    }

    public String code() {
        return code;
    }

    public String label(Locale language) {
        return "en".equals(language.getLanguage()) ? labelEn : labelBg;
    }

    public Labels labels() {
        return new Labels(labelBg, labelEn);
    }

    public int position() {
        return position;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The code of the same thing at Eurostat, where there is one. */
    public Optional<String> eurostat() {
        return Optional.ofNullable(eurostat);
    }

    public Optional<String> unodc() {
        return Optional.ofNullable(unodc);
    }

    public Optional<String> htcds() {
        return Optional.ofNullable(htcds);
    }

    public long version() {
        return version;
    }

    public Mapping mapping() {
        return new Mapping(eurostat(), unodc(), htcds());
    }

    public CodeEntry mapped(Mapping mapping) {
        eurostat = mapping.eurostat().orElse(null);
        unodc = mapping.unodc().orElse(null);
        htcds = mapping.htcds().orElse(null);
        return this;
    }

    /** The same value under another label from a day on; this one ends the day before and stays with the records of its time. */
    public CodeEntry relabelled(Labels labels, LocalDate from) {
        endOn(from.minusDays(1));
        return new CodeEntry(list, code, labels, position, from).mapped(mapping());
    }

    public void label(Labels labels) {
        labelBg = labels.bg();
        labelEn = labels.en();
    }

    public void endOn(LocalDate day) {
        validTo = day;
    }
}

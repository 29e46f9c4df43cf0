package bg.nrm.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A body of the mechanism, or one of its offices. Data, not code: bodies come, go and change their names. */
@Entity
@Table(name = "organisation")
@SequenceGenerator(name = "nrm_id", sequenceName = "nrm_id", allocationSize = 100)
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_bg")
    private String shortBg;

    @Column(name = "short_en")
    private String shortEn;

    @Column(name = "parent_id")
    private Long parentId;

    private String district;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Organisation() {}

    /** A body that takes part from a day on. */
    public Organisation(String code, BodyKind kind, Wording wording, Optional<String> district, LocalDate validFrom) {
        this.code = code;
        this.kind = kind;
        this.district = district.orElse(null);
        this.validFrom = validFrom;
        name(wording);
    }

    /** Full and short name in both languages. */
    public record Wording(String nameBg, String nameEn, String shortBg, String shortEn) {

        public String name(Locale language) {
            return isEnglish(language) ? nameEn : nameBg;
        }

        public String shortName(Locale language) {
            return isEnglish(language) ? shortEn : shortBg;
        }

        private static boolean isEnglish(Locale language) {
            return "en".equals(language.getLanguage());
        }
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public BodyKind kind() {
        return kind;
    }

    /** The three letters of its district; empty for a national body. */
    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
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

    public long version() {
        return version;
    }

    public Wording wording() {
        return new Wording(nameBg, nameEn, shortBg, shortEn);
    }

    public String name(Locale language) {
        return wording().name(language);
    }

    public String shortName(Locale language) {
        return wording().shortName(language);
    }

    public void name(Wording wording) {
        nameBg = wording.nameBg();
        nameEn = wording.nameEn();
        shortBg = wording.shortBg();
        shortEn = wording.shortEn();
    }

    /** Takes part until this day and no longer. */
    public void endOn(LocalDate day) {
        validTo = day;
    }
}

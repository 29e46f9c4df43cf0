package bg.nrm.person;

import bg.nrm.access.Actor;
import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.NameKeys;
import bg.nrm.person.name.PersonName;
import bg.nrm.protection.SealedText;
import bg.nrm.question.Answers;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody a signal or a case is about, as far as known: perhaps only that there is somebody. One person, however many signals,
 * cases and episodes.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Enumerated(EnumType.STRING)
    private Knownness knownness;

    @Embedded
    private NameColumns name;

    @Column(name = "name_recipe")
    private int nameRecipe;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded
    private AgeColumns age;

    @ElementCollection
    @CollectionTable(name = "person_citizenship", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "country")
    private Set<String> citizenships = new HashSet<>();

    private String languages;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PersonIdentifier> identifiers = new ArrayList<>();

    @Convert(converter = SealedText.class)
    @Column(name = "address_sealed")
    private String address;

    @Embedded
    private ContactColumns contact;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    @Version
    private long version;

    protected Person() {}

    /** Somebody recorded for the first time; the user's body owns the record. */
    public Person(Answers details, Actor by, Instant now, LocalDate today) {
        recordedAt = now;
        recordedBy = by.userId();
        ownerId = by.organisationId();
        retentionClass = "PERSON";
        become(details, today);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Knownness knownness() {
        return knownness;
    }

    public PersonName name() {
        return name == null ? PersonName.UNKNOWN : name.name();
    }

    public Sex sex() {
        return sex;
    }

    public Age age() {
        return age.age();
    }

    public SafeContact contact() {
        return contact.contact();
    }

    public Set<String> citizenships() {
        return Set.copyOf(citizenships);
    }

    public List<String> languages() {
        return SealedTexts.orEmpty(languages).isEmpty() ? List.of() : List.of(languages.split(","));
    }

    public List<Identifier> identifiers() {
        return identifiers.stream().map(PersonIdentifier::identifier).toList();
    }

    /** Why each of the numbers may be wrong, in their order. */
    public List<Optional<Doubt>> doubts() {
        return identifiers.stream().map(PersonIdentifier::doubt).toList();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The body that answers for the record. */
    public long ownerId() {
        return ownerId;
    }

    /** What is known, as answers to {@link PersonQuestions#PERSON}. */
    public Answers details() {
        return PersonAnswers.of(name())
                .and(PersonAnswers.of(age()))
                .and(PersonAnswers.of(identifiers()))
                .and(PersonAnswers.of(contact()))
                .with(PersonQuestions.KNOWNNESS, knownness)
                .with(PersonQuestions.SEX, sex)
                .with(PersonQuestions.CITIZENSHIPS, citizenships())
                .with(PersonQuestions.LANGUAGES, languages())
                .kept(PersonQuestions.ADDRESS, address);
    }

    /** From now on this is what is known. */
    void become(Answers details, LocalDate today) {
        knownness = details.the(PersonQuestions.KNOWNNESS);
        name = new NameColumns(PersonAnswers.name(details));
        nameRecipe = NameKeys.RECIPE;
        sex = details.the(PersonQuestions.SEX);
        age = new AgeColumns(PersonAnswers.age(details));
        citizenships.clear();
        citizenships.addAll(details.of(PersonQuestions.CITIZENSHIPS).orElse(Set.of()));
        languages = String.join(",", details.of(PersonQuestions.LANGUAGES).orElse(List.of()));
        address = details.text(PersonQuestions.ADDRESS);
        contact = new ContactColumns(PersonAnswers.contact(details));
        become(PersonAnswers.identifiers(details), details, today);
    }

    private void become(List<Identifier> numbers, Answers details, LocalDate today) {
        identifiers.clear();
        numbers.forEach(number -> identifiers.add(new PersonIdentifier(
                this,
                number,
                PersonChecks.doubts(number, details, today).stream().findFirst())));
    }
}

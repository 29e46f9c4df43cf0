package bg.nrm.person;

import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** One number of a person in the register, sealed, with the keyed fingerprint it is found by. */
@Entity
@Table(name = "person_identifier")
class PersonIdentifier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private IdentifierType type;

    @Convert(converter = SealedText.class)
    @Column(name = "value_sealed")
    private String value;

    @Column(name = "value_index")
    private byte[] index;

    private String country;

    @Enumerated(EnumType.STRING)
    private Doubt doubt;

    @Column(name = "kept_because")
    private String keptBecause;

    protected PersonIdentifier() {}

    PersonIdentifier(Person person, Identifier identifier, Optional<Doubt> doubt) {
        this.person = person;
        this.type = identifier.type();
        this.value = identifier.value();
        this.index = identifier.value().isEmpty() ? null : indexOf(identifier.value());
        this.country = identifier.country().orElse(null);
        this.doubt = doubt.orElse(null);
        this.keptBecause = identifier.keptBecause().orElse(null);
    }

    /** What a number is found by, whatever its kind. */
    static byte[] indexOf(String value) {
        return Protection.fingerprint("identifier", Identifier.normal(value));
    }

    Identifier identifier() {
        return new Identifier(
                type, SealedTexts.orEmpty(value), Optional.ofNullable(country), Optional.ofNullable(keptBecause));
    }

    Optional<Doubt> doubt() {
        return Optional.ofNullable(doubt);
    }
}

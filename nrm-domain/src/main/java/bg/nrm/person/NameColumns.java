package bg.nrm.person;

import bg.nrm.person.name.PersonName;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** A name in the table. */
@Embeddable
class NameColumns {

    @Convert(converter = SealedText.class)
    @Column(name = "given_sealed")
    private String given;

    @Convert(converter = SealedText.class)
    @Column(name = "patronymic_sealed")
    private String patronymic;

    @Convert(converter = SealedText.class)
    @Column(name = "family_sealed")
    private String family;

    @Convert(converter = SealedText.class)
    @Column(name = "pseudonym_sealed")
    private String pseudonym;

    protected NameColumns() {}

    NameColumns(PersonName name) {
        given = name.given();
        patronymic = name.patronymic();
        family = name.family();
        pseudonym = name.pseudonym();
    }

    PersonName name() {
        return new PersonName(
                SealedTexts.orEmpty(given),
                SealedTexts.orEmpty(patronymic),
                SealedTexts.orEmpty(family),
                SealedTexts.orEmpty(pseudonym));
    }
}

package bg.nrm.person;

import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is known of an age in the table: the birth date sealed, the year in clear to be searched by. */
@Embeddable
class AgeColumns {

    @Column(name = "age_known")
    private String known;

    @Convert(converter = SealedText.class)
    @Column(name = "birth_sealed")
    private String birth;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "age_from")
    private Integer from;

    @Column(name = "age_to")
    private Integer to;

    @Column(name = "age_on")
    private LocalDate asOf;

    protected AgeColumns() {}

    AgeColumns(Age age) {
        known = age.code();
        if (age instanceof Age.Born born) {
            birth = born.date().toString();
            birthYear = born.date().getYear();
        } else if (age instanceof Age.BornIn born) {
            birthYear = born.year();
        } else if (age instanceof Age.Estimated estimated) {
            from = estimated.from();
            to = estimated.to();
            asOf = estimated.asOf();
        } else if (age instanceof Age.Child child) {
            asOf = child.asOf();
        }
    }

    Age age() {
        return switch (known) {
            case "BIRTH_DATE" -> new Age.Born(LocalDate.parse(birth));
            case "BIRTH_YEAR" -> new Age.BornIn(birthYear);
            case "ESTIMATED" -> new Age.Estimated(from, to, asOf);
            case "CHILD" -> new Age.Child(asOf);
            case "ADULT" -> new Age.Adult();
            default -> Age.UNKNOWN;
        };
    }
}

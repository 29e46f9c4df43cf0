package bg.nrm.person.identifier;

import bg.nrm.input.Blank;
import bg.nrm.person.name.LookAlikes;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number somebody is known by, with its kind.
 *
 * @param value as typed; empty where the kind has none
 * @param country of a foreign document, ISO 3166
 * @param keptBecause code of the reason for keeping a doubtful number; list IDENTIFIER_KEPT
 */
public record Identifier(IdentifierType type, String value, Optional<String> country, Optional<String> keptBecause) {

    /** Nobody asked yet, or nobody knows. */
    public static final Identifier UNKNOWN =
            new Identifier(IdentifierType.UNKNOWN, "", Optional.empty(), Optional.empty());

    public Identifier {
        value = type.hasValue() ? Blank.plain(value) : "";
    }

    public static Identifier egn(String value) {
        return new Identifier(IdentifierType.EGN, value, Optional.empty(), Optional.empty());
    }

    public static Identifier lnch(String value) {
        return new Identifier(IdentifierType.LNCH, value, Optional.empty(), Optional.empty());
    }

    /** The same number, kept for a reason although it is doubtful. */
    public Identifier keptBecause(String reason) {
        return new Identifier(type, value, country, Optional.of(reason));
    }

    /**
     * The number without blanks and hyphens, in capitals, look-alike letters Latin, digits of any script ours: two spellings of one
     * number are equal in it.
     */
    public static String normal(String value) {
        String plain = LookAlikes.latinised(
                Normalizer.normalize(value, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
        StringBuilder normal = new StringBuilder();
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(sign ->
                        normal.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return normal.toString();
    }

    public String normal() {
        return normal(value);
    }

    /** The number as ЕГН, when it is one of ten digits. */
    public Optional<Egn> egn() {
        return type == IdentifierType.EGN ? Optional.of(new Egn(normal())).filter(Egn::isTenDigits) : Optional.empty();
    }

    /** What the number itself makes doubtful; whether it fits the person is asked elsewhere. */
    public List<Doubt> doubts(LocalDate today) {
        if (value.isEmpty()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        if (type == IdentifierType.EGN) {
            doubts.addAll(new Egn(normal()).doubts(today));
            if (!doubts.isEmpty() && new Lnch(normal()).isValid()) {
                doubts.add(Doubt.VALID_AS_LNCH);
            }
        } else if (type == IdentifierType.LNCH) {
            doubts.addAll(new Lnch(normal()).doubts());
            if (!doubts.isEmpty() && new Egn(normal()).isValid(today)) {
                doubts.add(Doubt.VALID_AS_EGN);
            }
        }
        if (LookAlikes.mixed(value.replaceAll("\\P{L}", ""))) {
            doubts.add(Doubt.MIXED_ALPHABETS);
        }
        return doubts;
    }
}

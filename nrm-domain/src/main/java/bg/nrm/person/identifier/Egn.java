package bg.nrm.person.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Единен граждански номер: ten digits, the birth date with the century in the month (+20 for 18xx, +40 for 20xx), the ninth digit
 * even for men, the tenth a check digit.
 */
public record Egn(String digits) {

    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

    /** Whether there are ten digits to look at; the rest is asked only then. */
    public boolean isTenDigits() {
        return digits.matches("[0-9]{10}");
    }

    public boolean checksumHolds() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(i);
        }
        return sum % 11 % 10 == digit(9);
    }

    /** The birth date in it, where such a day exists. */
    public Optional<LocalDate> birthDate() {
        int month = number(2, 4);
        int shift = month > 40 ? 40 : month > 20 ? 20 : 0;
        int century = shift == 40 ? 2000 : shift == 20 ? 1800 : 1900;
        try {
            return Optional.of(LocalDate.of(century + number(0, 2), month - shift, number(4, 6)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public boolean isOfMan() {
        return digit(8) % 2 == 0;
    }

    /** Whether nothing about the number itself is doubtful. */
    public boolean isValid(LocalDate today) {
        return doubts(today).isEmpty();
    }

    /** What the number itself makes doubtful, the gravest alone: of a number that is wrong nothing else can be said. */
    List<Doubt> doubts(LocalDate today) {
        if (!isTenDigits()) {
            return List.of(Doubt.NOT_TEN_DIGITS);
        }
        Optional<LocalDate> born = birthDate();
        if (born.isEmpty()) {
            return List.of(Doubt.IMPOSSIBLE_DATE);
        }
        if (born.filter(day -> day.isAfter(today)).isPresent()) {
            return List.of(Doubt.FUTURE_DATE);
        }
        return checksumHolds() ? List.of() : List.of(Doubt.WRONG_CHECKSUM);
    }

    private int digit(int place) {
        return digits.charAt(place) - '0';
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}

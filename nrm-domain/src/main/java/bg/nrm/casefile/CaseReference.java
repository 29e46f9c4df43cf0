package bg.nrm.casefile;

import bg.nrm.input.Blank;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public name of a case: seven random symbols and a check symbol. It carries no meaning and no name. The symbols look alike in
 * the Bulgarian and the Latin alphabet, so that a reference read aloud or typed on either keyboard is the same reference; it is
 * kept in Latin letters.
 */
public record CaseReference(String symbols) {

    static final String SYMBOLS = "BKMHPCTX0123456789";

    private static final String LOOK_ALIKES_TYPED = "ВКМНРСТХОO";
    private static final String LOOK_ALIKES_KEPT = "BKMHPCTX00";
    private static final int LENGTH = 8;

    public CaseReference {
        if (!isValid(symbols)) {
            throw new IllegalArgumentException("Not a case reference");
        }
    }

    /** A new reference; whether it is still free only the register knows. */
    static CaseReference drawnFrom(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            drawn.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new CaseReference(drawn.append(checkSymbol(drawn)).toString());
    }

    /** What somebody typed: in either alphabet, in any case, with or without spaces and dashes. Empty when it is no reference. */
    public static Optional<CaseReference> typed(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        StringBuilder kept = new StringBuilder(LENGTH);
        Blank.bare(text)
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(letter -> " -–—".indexOf(letter) < 0)
                .map(CaseReference::kept)
                .forEach(letter -> kept.append((char) letter));
        return Optional.of(kept.toString()).filter(CaseReference::isValid).map(CaseReference::new);
    }

    /** As it is shown: in two halves, easier to read aloud. */
    public String shown() {
        return symbols.substring(0, 4) + '-' + symbols.substring(4);
    }

    @Override
    public String toString() {
        return shown();
    }

    private static int kept(int letter) {
        int lookAlike = LOOK_ALIKES_TYPED.indexOf(letter);
        return lookAlike < 0 ? letter : LOOK_ALIKES_KEPT.charAt(lookAlike);
    }

    private static boolean isValid(String symbols) {
        return symbols.length() == LENGTH
                && symbols.chars().allMatch(letter -> SYMBOLS.indexOf(letter) >= 0)
                && symbols.charAt(LENGTH - 1) == checkSymbol(symbols.substring(0, LENGTH - 1));
    }

    /** Luhn modulo 18: notices every single wrong symbol and nearly every pair of neighbours swapped. */
    private static char checkSymbol(CharSequence payload) {
        int n = SYMBOLS.length();
        int factor = 2;
        int sum = 0;
        for (int i = payload.length() - 1; i >= 0; i--) {
            int addend = factor * SYMBOLS.indexOf(payload.charAt(i));
            sum += addend / n + addend % n;
            factor = 3 - factor;
        }
        return SYMBOLS.charAt((n - sum % n) % n);
    }
}

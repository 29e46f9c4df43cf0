package bg.nrm.person.name;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Letters that look the same in Cyrillic and Latin. Typed into one word they make a name or a number that nobody finds again:
 * „Мaрия“ with a Latin a.
 */
public final class LookAlikes {

    private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјкмнорстух";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijkmhopctyx";

    private static final Map<Integer, Integer> TO_LATIN = twins(CYRILLIC, LATIN);
    private static final Map<Integer, Integer> TO_CYRILLIC = twins(LATIN, CYRILLIC);

    private LookAlikes() {}

    /** Whether a word of the text has letters of both alphabets. */
    public static boolean mixed(String text) {
        for (String word : text.split("[^\\p{L}\\p{M}]+")) {
            if (word.codePoints().anyMatch(LookAlikes::cyrillic)
                    && word.codePoints().anyMatch(LookAlikes::latin)) {
                return true;
            }
        }
        return false;
    }

    /** The word in the alphabet it was meant in; unchanged when it is not mixed or cannot be told. */
    public static String repaired(String word) {
        if (!mixed(word)) {
            return word;
        }
        if (word.codePoints().filter(LookAlikes::latin).allMatch(TO_CYRILLIC::containsKey) && leansToCyrillic(word)) {
            return replaced(word, TO_CYRILLIC);
        }
        if (word.codePoints().filter(LookAlikes::cyrillic).allMatch(TO_LATIN::containsKey)) {
            return replaced(word, TO_LATIN);
        }
        return word;
    }

    /** Every letter that has a Latin twin as that twin: numbers of documents are compared so. */
    public static String latinised(String text) {
        return replaced(text, TO_LATIN);
    }

    /** A letter without a twin decides; where all have one, the majority does. */
    private static boolean leansToCyrillic(String word) {
        if (word.codePoints().anyMatch(letter -> cyrillic(letter) && !TO_LATIN.containsKey(letter))) {
            return true;
        }
        long cyrillic = word.codePoints().filter(LookAlikes::cyrillic).count();
        return cyrillic >= word.codePoints().filter(LookAlikes::latin).count();
    }

    private static String replaced(String text, Map<Integer, Integer> twins) {
        return text.codePoints()
                .map(letter -> twins.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean cyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean latin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static Map<Integer, Integer> twins(String from, String to) {
        return IntStream.range(0, from.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> (int) from.charAt(i), i -> (int) to.charAt(i)));
    }
}

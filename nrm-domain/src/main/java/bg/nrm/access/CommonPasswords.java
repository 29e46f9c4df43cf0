package bg.nrm.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The passwords a guesser tries first: 29,706 from published leaks and some that are near in this country and this trade. Compared
 * as a guesser spells them: in small letters, with signs for letters (P@ssw0rd), with a few digits or marks before or behind.
 */
final class CommonPasswords {

    private static final Map<Character, Character> SIGNS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i', '|', 'l');

    /** Two other readings of the same signs. */
    private static final Map<Character, Character> OTHER_SIGNS =
            Map.of('1', 'l', '0', 'o', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'l', '+', 't');

    /** What somebody puts around a word to please a rule; more is a secret of its own. */
    private static final Pattern FRINGE = Pattern.compile("^[^\\p{L}]{1,4}|[^\\p{L}]{1,4}$");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cf}\\s]+");

    private static final int SHORTEST_WORD = 5;

    private static final Set<String> KNOWN = known();

    private CommonPasswords() {}

    static boolean has(String password) {
        String plain = BLANKS.matcher(Normalizer.normalize(password, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String word = FRINGE.matcher(plain).replaceAll("");
        return Stream.of(plain, word)
                .flatMap(text -> Stream.<UnaryOperator<String>>of(
                                UnaryOperator.identity(), read -> read(read, SIGNS), read -> read(read, OTHER_SIGNS))
                        .map(reading -> reading.apply(text)))
                .filter(text -> text.length() >= SHORTEST_WORD)
                .anyMatch(KNOWN::contains);
    }

    static int size() {
        return KNOWN.size();
    }

    private static String read(String text, Map<Character, Character> signs) {
        return text.chars()
                .mapToObj(letter -> (char) letter)
                .map(letter -> signs.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static Set<String> known() {
        Set<String> words = new HashSet<>(65_536);
        Stream.of("leaked-passwords.txt", "common-passwords.txt").forEach(name -> read(name, words));
        return Set.copyOf(words);
    }

    private static void read(String name, Set<String> words) {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            list.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .forEach(words::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package bg.nrm.person.name;

import bg.nrm.input.Blank;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys under which the words of a name are found, whatever the alphabet and the spelling: Йорданова, Yordanova, Iordanova,
 * Jordanova and Йорданов share one. A word that can be meant in several ways has several keys; two words agree when they
 * share any.
 */
public final class NameKeys {

    /** Number of the recipe: whoever changes what keys a name has raises it, and the names that are there are indexed anew. */
    public static final int RECIPE = 2;

    private static final int MOST = 12;
    private static final String EXACT = "=";
    private static final String JOINED_BY = "'’‘`´ʼʻʹ‐‑–-";
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern JOINING = Pattern.compile("(?<=[\\p{L}\\p{M}])[" + JOINED_BY + "]+(?=\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[" + JOINED_BY + "]+");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SURNAME_IN_OV = Pattern.compile("(?<=..)o(v|va|f)$");
    private static final Pattern SURNAME_IN_EV = Pattern.compile("(?<=..)e(v|va|f)$");
    private static final Pattern SURNAME_IN_SKI = Pattern.compile("(?<=..)(s|c)k(a|i|o|aia)$");

    private NameKeys() {}

    /** The words of a name, in the order written; apostrophes, hyphens and anything else part them. */
    public static List<String> words(String name) {
        return APART.splitAsStream(SIGNS.matcher(plainly(name)).replaceAll(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * All keys a name is found by: of its words, of those joined by a hyphen or an apostrophe also as one word, and every word as it
     * is written.
     */
    public static Set<String> of(String name) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(words(name).stream(), joined(name).stream()).forEach(word -> {
            keys.addAll(ofWord(word));
            keys.add(EXACT + word);
        });
        return keys;
    }

    /** What each word of a name that is looked for is found by; O'Brennan is one word and found as OBrennan and Brennan too. */
    public static List<Set<String>> sought(String name) {
        return compounds(name).map(NameKeys::ofCompound).distinct().toList();
    }

    /** What each word of a name is found by where it is written the same. */
    public static List<Set<String>> soughtExactly(String name) {
        return joined(name).stream()
                .distinct()
                .map(word -> Set.of(EXACT + word))
                .toList();
    }

    /** The keys of one word. */
    public static Set<String> ofWord(String word) {
        String whole = LookAlikes.repaired(word.toLowerCase(Locale.ROOT));
        List<Sound> sounds = whole.codePoints().anyMatch(LookAlikes::cyrillic) ? Sound.CYRILLIC : Sound.LATIN;
        Set<String> keys = new LinkedHashSet<>();
        readings(whole, sounds).forEach(reading -> keys.add(folded(reading)));
        return keys;
    }

    private static Set<String> ofCompound(String compound) {
        Set<String> keys = new LinkedHashSet<>(ofWord(SIGNS.matcher(compound).replaceAll("")));
        words(compound).stream().filter(word -> word.length() > 1).forEach(word -> keys.addAll(ofWord(word)));
        return keys;
    }

    /** Every word with those it is joined to, in one. */
    private static List<String> joined(String name) {
        return compounds(name)
                .map(compound -> SIGNS.matcher(compound).replaceAll(""))
                .toList();
    }

    private static Stream<String> compounds(String name) {
        String hyphened = JOINING.matcher(plainly(name)).replaceAll("-");
        return Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+")
                .splitAsStream(hyphened)
                .filter(compound -> !words(compound).isEmpty());
    }

    private static String plainly(String name) {
        return Normalizer.normalize(Blank.bare(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> readings(String word, List<Sound> sounds) {
        List<String> readings = List.of("");
        int place = 0;
        while (place < word.length()) {
            Sound sound = soundAt(word, place, sounds);
            readings = continued(readings, sound.meant());
            place += sound.written().length();
        }
        return readings;
    }

    private static Sound soundAt(String word, int place, List<Sound> sounds) {
        return sounds.stream()
                .filter(sound -> sound.standsAt(word, place))
                .findFirst()
                .orElseGet(() -> {
                    String letter = Character.toString(word.codePointAt(place));
                    return new Sound(letter, false, List.of(plain(letter)));
                });
    }

    private static String plain(String letter) {
        return MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Past a dozen readings only the usual one goes on: a word of many doubtful letters must not fill the index. */
    private static List<String> continued(List<String> readings, List<String> meant) {
        List<String> choices = readings.size() * meant.size() > MOST ? meant.subList(0, 1) : meant;
        List<String> longer = new ArrayList<>();
        for (String reading : readings) {
            choices.forEach(choice -> longer.add(reading + choice));
        }
        return longer;
    }

    /** Doubled letters are one, and a surname is the same for a man and a woman: foreign documents often drop the -а. */
    private static String folded(String reading) {
        String key = TWICE.matcher(reading).replaceAll("$1");
        key = SURNAME_IN_OV.matcher(key).replaceAll("ov");
        key = SURNAME_IN_EV.matcher(key).replaceAll("ev");
        return SURNAME_IN_SKI.matcher(key).replaceAll("$1k");
    }
}

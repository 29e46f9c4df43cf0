package bg.nrm.person.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bulgarian Cyrillic in Latin letters by the Transliteration Act (State Gazette 19 of 13 March 2009, amended 2010, 2012, 2013):
 * -ия at the end of a word is -ia, ь before о is y, България is Bulgaria by exception. The Act knows Bulgarian letters only; those of
 * Russian, Ukrainian, Serbian and Macedonian names are written by the nearest of its spellings, which is our own decision.
 */
public final class Transliteration {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("г", "g"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("и", "i"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "h"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "sht"),
            Map.entry("ъ", "a"),
            Map.entry("ь", "y"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"),
            Map.entry("ы", "y"),
            Map.entry("э", "e"),
            Map.entry("ё", "yo"),
            Map.entry("ґ", "g"),
            Map.entry("є", "ye"),
            Map.entry("і", "i"),
            Map.entry("ї", "yi"),
            Map.entry("ў", "u"),
            Map.entry("ј", "y"),
            Map.entry("љ", "ly"),
            Map.entry("њ", "ny"),
            Map.entry("ђ", "dzh"),
            Map.entry("ћ", "ch"),
            Map.entry("џ", "dzh"),
            Map.entry("ѓ", "gy"),
            Map.entry("ќ", "ky"),
            Map.entry("ѕ", "dz"));

    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}+");

    private Transliteration() {}

    /** The text with every Cyrillic word in Latin letters; everything else stays as it is. */
    public static String latin(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
    }

    private static String word(String cyrillic) {
        boolean capitals = cyrillic.length() > 1 && cyrillic.equals(cyrillic.toUpperCase(Locale.ROOT));
        String lower = cyrillic.toLowerCase(Locale.ROOT);
        if (lower.equals("българия")) {
            return cased("bulgaria", cyrillic, capitals);
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            boolean ending = i == lower.length() - 1 && lower.endsWith("ия");
            latin.append(letter(
                    cyrillic.charAt(i), ending ? "a" : LETTERS.getOrDefault(lower.substring(i, i + 1), ""), capitals));
        }
        return latin.toString();
    }

    /** A letter nobody reads in Latin, such as an old hard sign, is left out. */
    private static String letter(char original, String latin, boolean capitals) {
        if (latin.isEmpty() || !Character.isUpperCase(original)) {
            return latin;
        }
        return capitals ? latin.toUpperCase(Locale.ROOT) : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static String cased(String latin, String like, boolean capitals) {
        if (capitals) {
            return latin.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(like.charAt(0))
                ? Character.toUpperCase(latin.charAt(0)) + latin.substring(1)
                : latin;
    }
}

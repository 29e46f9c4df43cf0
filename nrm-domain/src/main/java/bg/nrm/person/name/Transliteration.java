package bg.nrm.person.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bulgarian Cyrillic in Latin letters by the Transliteration Act (State Gazette 19 of 13 March 2009, amended 2010, 2012, 2013):
 * -ия at the end of a word is -ia, ь before о is y, България is Bulgaria by exception.
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
            Map.entry("я", "ya"));

    private static final Pattern WORD = Pattern.compile("[а-яА-Я]+");

    private Transliteration() {}

    /** The text with every Cyrillic word in Latin letters; everything else stays as it is. */
    public static String latin(String text) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
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
            latin.append(letter(cyrillic.charAt(i), ending ? "a" : LETTERS.get(lower.substring(i, i + 1)), capitals));
        }
        return latin.toString();
    }

    private static String letter(char original, String latin, boolean capitals) {
        if (!Character.isUpperCase(original)) {
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

package bg.nrm.person.name;

import java.util.List;

/**
 * How a piece of a written name may be meant. Sounds without a single Latin letter have a digit: 3 ж, 4 ч, 6 ш, and c is ц.
 *
 * @param written letters as written, in small letters
 * @param start only at the start of a word
 * @param meant what they may stand for, the usual first
 */
record Sound(String written, boolean start, List<String> meant) {

    /**
     * Bulgarian, Russian, Ukrainian, Serbian and Macedonian. The law's table, but ъ is met as a, u and (before р) e in documents; г is
     * read as h in Ukrainian, е at the start as ie in Russian, and ь is not heard but before о.
     */
    static final List<Sound> CYRILLIC = List.of(
            of("дж", "d3"),
            of("щ", "6t"),
            of("ър", "ar", "ur", "er"),
            of("ъ", "a", "u"),
            of("а", "a"),
            of("б", "b"),
            of("в", "v"),
            of("г", "g", "h"),
            of("ґ", "g"),
            of("д", "d"),
            atStart("е", "e", "ie"),
            of("е", "e"),
            of("ё", "io", "e"),
            of("ж", "3"),
            of("з", "z"),
            of("и", "i"),
            of("й", "i"),
            of("і", "i"),
            of("ї", "i"),
            of("є", "ie"),
            of("ј", "i"),
            of("к", "k"),
            of("л", "l"),
            of("љ", "li"),
            of("м", "m"),
            of("н", "n"),
            of("њ", "ni"),
            of("о", "o"),
            of("п", "p"),
            of("р", "r"),
            of("с", "s"),
            of("т", "t"),
            of("у", "u"),
            of("ф", "f"),
            of("х", "h"),
            of("ц", "c"),
            of("ч", "4"),
            of("ћ", "4"),
            of("ш", "6"),
            of("ьо", "io"),
            of("ь", "", "i"),
            of("ы", "i"),
            of("э", "e"),
            of("ю", "iu"),
            of("я", "ia"),
            of("ђ", "d3"),
            of("џ", "d3"),
            of("ѓ", "gi"),
            of("ќ", "ki"),
            of("ѕ", "dz"));

    /** The law's table and what foreign documents make of it: German, French, Croatian, Turkish, English spelling. */
    static final List<Sound> LATIN = List.of(
            of("tsch", "4"),
            of("shch", "6t"),
            of("scht", "6t"),
            of("dsch", "d3"),
            of("dzh", "d3"),
            of("tch", "4"),
            of("sch", "6"),
            atStart("chr", "hr"),
            of("gue", "ge"),
            of("gui", "gi"),
            of("ch", "4", "h", "6"),
            of("tz", "c"),
            of("ts", "c"),
            of("cz", "4"),
            of("ck", "k"),
            of("xh", "d3"),
            of("zh", "3"),
            of("sh", "6"),
            of("kh", "h"),
            of("ph", "f"),
            of("th", "t"),
            of("dj", "d3"),
            of("dž", "d3"),
            of("qu", "kv"),
            of("ou", "u"),
            of("sz", "6", "sz"),
            of("ae", "ae", "a", "e"),
            of("ue", "ue", "u"),
            of("oe", "oe", "o"),
            of("š", "6", "s"),
            of("ş", "6", "s"),
            of("ș", "6", "s"),
            of("ś", "6", "s"),
            of("č", "4", "c"),
            of("ć", "4", "c"),
            of("ç", "4", "c"),
            of("ž", "3", "z"),
            of("ż", "3", "z"),
            of("ź", "3", "z"),
            of("đ", "d3", "d"),
            of("ð", "d"),
            of("þ", "t"),
            of("ț", "c", "t"),
            of("ţ", "c", "t"),
            of("ă", "a", "u"),
            of("ŭ", "a", "u"),
            of("ü", "u", "iu"),
            of("ı", "i", "a"),
            of("ł", "l"),
            of("ß", "s"),
            of("æ", "e", "ae"),
            of("œ", "e", "oe"),
            of("ə", "e", "a"),
            of("ħ", "h"),
            of("ø", "o"),
            of("x", "ks"),
            of("q", "k"),
            of("w", "v"),
            of("y", "i"),
            of("j", "i", "3", "d3"),
            of("c", "k", "c", "d3"),
            atStart("z", "z", "c"));

    static Sound of(String written, String... meant) {
        return new Sound(written, false, List.of(meant));
    }

    private static Sound atStart(String written, String... meant) {
        return new Sound(written, true, List.of(meant));
    }

    boolean standsAt(String word, int place) {
        return word.startsWith(written, place) && (!start || place == 0);
    }
}

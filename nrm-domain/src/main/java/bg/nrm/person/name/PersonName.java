package bg.nrm.person.name;

import bg.nrm.input.Blank;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of somebody's name. Each part may be empty: unknown is an answer. Kept as it was typed, apart from blanks around
 * it and signs that nobody sees.
 */
public record PersonName(String given, String patronymic, String family, String pseudonym) {

    /** Nothing is known. */
    public static final PersonName UNKNOWN = new PersonName("", "", "", "");

    public PersonName {
        given = Blank.plain(given);
        patronymic = Blank.plain(patronymic);
        family = Blank.plain(family);
        pseudonym = Blank.plain(pseudonym);
    }

    public static PersonName pseudonym(String pseudonym) {
        return new PersonName("", "", "", pseudonym);
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, "", family, "");
    }

    /**
     * A name as somebody says it in one breath: the first word is the given name, the last the family name, one between them the
     * patronymic. It is found by its words in any order, so a wrong guess does no harm.
     */
    public static PersonName told(String words) {
        String[] parts = Blank.plain(words).split("\\s+", 2);
        if (parts.length < 2) {
            return new PersonName(words, "", "", "");
        }
        String[] rest = parts[1].split("\\s+");
        return rest.length == 2
                ? new PersonName(parts[0], rest[0], rest[1], "")
                : new PersonName(parts[0], "", parts[1], "");
    }

    public boolean isKnown() {
        return parts().stream().anyMatch(part -> !part.isEmpty());
    }

    /** The name on one line, the pseudonym in quotation marks; empty when nothing is known. */
    public String line() {
        String real = Stream.of(given, patronymic, family)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String alias = pseudonym.isEmpty() ? "" : "„" + pseudonym + "“";
        return Stream.of(real, alias).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether a word of it has Cyrillic and Latin letters together. */
    public boolean isMixed() {
        return parts().stream().anyMatch(LookAlikes::mixed);
    }

    public List<String> parts() {
        return List.of(given, patronymic, family, pseudonym);
    }
}

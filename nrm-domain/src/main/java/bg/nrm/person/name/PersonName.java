package bg.nrm.person.name;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of somebody's name. Each part may be empty: unknown is an answer. Kept as it was typed, apart from blanks around
 * it.
 */
public record PersonName(String given, String patronymic, String family, String pseudonym) {

    /** Nothing is known. */
    public static final PersonName UNKNOWN = new PersonName("", "", "", "");

    public PersonName {
        given = given.strip();
        patronymic = patronymic.strip();
        family = family.strip();
        pseudonym = pseudonym.strip();
    }

    public static PersonName pseudonym(String pseudonym) {
        return new PersonName("", "", "", pseudonym);
    }

    public static PersonName of(String given, String family) {
        return new PersonName(given, "", family, "");
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

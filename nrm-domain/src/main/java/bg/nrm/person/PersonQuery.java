package bg.nrm.person;

import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.NameKeys;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody is looked for by.
 *
 * @param name words in any order and either alphabet
 * @param birthYear give or take two
 * @param identifier number of any kind
 */
public record PersonQuery(String name, OptionalInt birthYear, String identifier, SearchPurpose purpose) {

    static final int YEARS_APART = 2;
    private static final int MOST_WORDS = 6;

    /** What keeps it from being searched: one of name and number is needed. */
    public List<Problem> problems() {
        return new Problems()
                .text("name", name, 4 * PersonQuestions.NAME)
                .text("identifier", identifier, PersonQuestions.NUMBER)
                .when(words().isEmpty() && !hasIdentifier(), "name", "search.empty")
                .list();
    }

    /** The keys of each word. */
    List<Set<String>> words() {
        return NameKeys.sought(name).stream().limit(MOST_WORDS).toList();
    }

    /** The same for names written the same. */
    List<Set<String>> exactWords() {
        return NameKeys.soughtExactly(name).stream().limit(MOST_WORDS).toList();
    }

    boolean hasIdentifier() {
        return !Identifier.normal(identifier).isEmpty();
    }

    /** What it was searched by, in codes, for the audit. */
    String kinds() {
        return String.join(
                "+",
                Stream.of(
                                words().isEmpty() ? "" : "name",
                                birthYear.isPresent() ? "year" : "",
                                hasIdentifier() ? "identifier" : "")
                        .filter(kind -> !kind.isEmpty())
                        .toList());
    }
}

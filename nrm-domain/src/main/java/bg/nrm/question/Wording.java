package bg.nrm.question;

import java.util.List;
import java.util.stream.Stream;

/** The words a form needs in every language: a heading a section, a label a question, a name a part. A test asks for all of them. */
public final class Wording {

    private Wording() {}

    /** What is asked; {@code .hint} and {@code .note} after it may say more. */
    public static String label(Question<?> question) {
        return "question." + question.name();
    }

    /** The heading of a section; {@code .lead} after it says what it is for. */
    public static String heading(Questions.Section section) {
        return "section." + section.name();
    }

    /** What a part of the record is called in its story and where two values stand against each other. */
    public static String part(Questions.Group group) {
        return "part." + group.code();
    }

    /** The keys of all words that asking needs. */
    public static List<String> asked(Questions questions) {
        return questions.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(heading(section), heading(section) + ".lead"),
                        section.groups().stream()
                                .flatMap(Questions.Group::questions)
                                .flatMap(Wording::keys)))
                .toList();
    }

    /** The keys of all words that telling needs what was answered. */
    public static List<String> told(Questions questions) {
        return questions.groups().stream().map(Wording::part).toList();
    }

    private static Stream<String> keys(Question<?> question) {
        Stream<String> columns = question.kind() instanceof Kind.Rows rows
                ? rows.columns().asked().stream().flatMap(asked -> keys(asked.question()))
                : Stream.empty();
        return Stream.concat(Stream.of(label(question)), columns);
    }
}

package bg.nrm.question;

import java.util.List;
import java.util.stream.Stream;

/** The words a form needs in every language: a heading a section, a label a question, a name a part. A test asks for all of them. */
public final class Wording {

    private Wording() {}

    /**
     * What is asked; {@code .hint} and {@code .note} after it may say more, {@code .nothing} what it means to choose nothing,
     * {@code .more} what a second value is called.
     */
    public static String label(Question<?> question) {
        return "question." + question.name();
    }

    /** What is asked in this section, where it is called otherwise than elsewhere: the receiver of a letter is its addressee. */
    public static String label(Questions.Section section, Question<?> question) {
        return heading(section) + "." + question.name();
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
                                .flatMap(group -> group.asked().stream())
                                .filter(asked -> !asked.isTold())
                                .map(Questions.Asked::question)
                                .flatMap(Wording::keys)))
                .toList();
    }

    /** The keys of all words that telling needs what was answered. */
    public static List<String> told(Questions questions) {
        return questions.groups().stream().map(Wording::part).toList();
    }

    /** The keys of all words that this question needs. */
    public static Stream<String> keys(Question<?> question) {
        return Stream.concat(Stream.of(label(question)), further(question));
    }

    private static Stream<String> further(Question<?> question) {
        String label = label(question) + ".";
        if (question.kind() instanceof Kind.Rows rows) {
            return rows.columns().asked().stream().flatMap(asked -> keys(asked.question()));
        } else if (question.kind() instanceof Kind.Ranked) {
            return Stream.of(label + "first", label + "others");
        }
        return question.kind() instanceof Kind.Choices choices && choices.isFolded()
                ? Stream.concat(
                        Stream.of(label + "list", label + "lead"),
                        choices.groups().stream().map(label::concat))
                : Stream.empty();
    }
}

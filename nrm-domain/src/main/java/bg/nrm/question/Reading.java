package bg.nrm.question;

import bg.nrm.input.Problem;
import bg.nrm.question.Questions.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed or sent, read as answers: everything that can be understood, and what cannot be. Whether the answers may be kept is
 * asked apart ({@link Questions#problems}), by whoever keeps them.
 */
public record Reading(Answers answers, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** Reads a whole form; what is not asked is not kept, and what was left out counts as it is declared to. */
    public static Reading of(Questions questions, Input input, Spelling spelling) {
        Reading whole = whole(questions, input, spelling);
        Answers said = whole.answers();
        List<Problem> problems = new ArrayList<>(whole.problems());
        questions.asked().stream()
                .filter(asked -> !asked.askedIf().holds(said))
                .forEach(asked -> problems.removeIf(problem -> problem.field().equals(asked.name())));
        return new Reading(questions.only(said), problems);
    }

    /** The same with what is not asked: a system that sends it is told by the rules of the form, and nothing is lost without a word. */
    public static Reading whole(Questions questions, Input input, Spelling spelling) {
        Answers answers = Answers.NONE;
        List<Problem> problems = new ArrayList<>();
        for (Asked asked : questions.asked()) {
            answers = read(asked.question(), input, spelling, answers, problems);
        }
        return new Reading(answers, problems);
    }

    private static <T> Answers read(
            Question<T> question, Input input, Spelling spelling, Answers answers, List<Problem> problems) {
        if (question.kind() instanceof Kind.Rows rows) {
            return answers.put(question, rows(question.name(), rows, input, spelling, problems));
        }
        List<String> texts = input.said(question.name());
        if (texts.isEmpty()) {
            return answers.otherwise(question);
        }
        try {
            return answers.with(question, question.kind().read(texts, spelling));
        } catch (Misread misread) {
            problems.add(misread.at(question.name()));
            return answers;
        }
    }

    private static List<Answers> rows(
            String field, Kind.Rows rows, Input input, Spelling spelling, List<Problem> problems) {
        List<Answers> answers = new ArrayList<>();
        for (Input row : input.rowsOf(field)) {
            if (!isEmpty(rows, row, spelling)) {
                Reading reading = spelling == Spelling.PEOPLE
                        ? of(rows.columns(), row, spelling)
                        : whole(rows.columns(), row, spelling);
                String part = field + "[" + answers.size() + "]";
                reading.problems().stream().map(problem -> problem.in(part)).forEach(problems::add);
                answers.add(reading.answers());
            }
        }
        return answers;
    }

    /** Whether a row is left out: nothing is in it, or nothing that people would not have found there. */
    public static boolean isEmpty(Kind.Rows rows, Input row, Spelling spelling) {
        return row.isEmpty()
                || spelling == Spelling.PEOPLE
                        && of(rows.columns(), row, spelling)
                                .equals(new Reading(rows.columns().unanswered(), List.of()));
    }

    /**
     * The same with what stands in the way of keeping the answers, in the order of the form; a field that could not be read is blamed
     * for that alone. Problems elsewhere, such as with persons of a signal, come last.
     */
    public Reading with(Questions questions, List<Problem> impossible) {
        List<String> blamed = problems.stream().map(Problem::field).toList();
        List<String> order =
                questions.asked().stream().map(asked -> asked.question().name()).toList();
        List<Problem> all = Stream.concat(
                        problems.stream(), impossible.stream().filter(problem -> !blamed.contains(problem.field())))
                .sorted(Comparator.comparingInt(problem -> place(problem, order)))
                .toList();
        return new Reading(answers, all);
    }

    private static int place(Problem problem, List<String> order) {
        int place = order.indexOf(problem.field().split("\\[", 2)[0]);
        return place < 0 ? order.size() : place;
    }
}

package bg.nrm.question;

import bg.nrm.input.Problem;
import bg.nrm.question.Questions.Asked;
import java.util.ArrayList;
import java.util.List;

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
        Answers answers = Answers.NONE;
        List<Problem> problems = new ArrayList<>();
        for (Asked asked : questions.asked()) {
            answers = read(asked.question(), input, spelling, answers, problems);
        }
        Answers said = answers;
        for (Asked asked : questions.asked()) {
            if (!asked.asked().holds(said)) {
                answers = answers.without(asked.question());
                problems.removeIf(
                        problem -> problem.field().equals(asked.question().name()));
            }
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
            return question.otherwise()
                    .map(answer -> answers.with(question, answer))
                    .orElse(answers);
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
            if (!row.isEmpty()) {
                Reading reading = of(rows.columns(), row, spelling);
                String part = field + "[" + answers.size() + "]";
                reading.problems().stream().map(problem -> problem.in(part)).forEach(problems::add);
                answers.add(reading.answers());
            }
        }
        return answers;
    }

    /** The same with what stands in the way of keeping the answers; a field that could not be read is blamed for that alone. */
    public Reading with(List<Problem> impossible) {
        List<String> blamed = problems.stream().map(Problem::field).toList();
        List<Problem> all = new ArrayList<>(problems);
        impossible.stream().filter(problem -> !blamed.contains(problem.field())).forEach(all::add);
        return new Reading(answers, all);
    }
}

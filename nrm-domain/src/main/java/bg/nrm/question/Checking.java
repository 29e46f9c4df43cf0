package bg.nrm.question;

import bg.nrm.input.Problem;
import bg.nrm.question.Questions.Asked;
import java.util.ArrayList;
import java.util.List;

/** Holds answers against what their questions ask. */
final class Checking {

    private final Setting setting;
    private final List<Problem> found = new ArrayList<>();

    Checking(Setting setting) {
        this.setting = setting;
    }

    List<Problem> problems(Questions questions, Answers answers) {
        return problems(questions, answers, answers);
    }

    private List<Problem> problems(Questions questions, Answers answers, Answers whole) {
        questions.asked().stream()
                .filter(asked -> asked.askedIf().holds(answers))
                .forEach(asked -> check(asked, asked.question(), answers, whole));
        questions.rules().forEach(rule -> rule.problem(answers, setting.now()).ifPresent(found::add));
        return List.copyOf(found);
    }

    private <T> void check(Asked asked, Question<T> question, Answers answers, Answers whole) {
        answers.of(question).ifPresentOrElse(answer -> answered(question, answer, whole), () -> {
            if (asked.askedIf().holds(answers) && asked.neededIf().holds(answers)) {
                found.add(Problem.at(
                        first(question), asked.missing().orElse(question.kind().missing())));
            } else if (asked.excuses()
                    .filter(other -> isDoubtful(other, answers, whole))
                    .isPresent()) {
                found.add(Problem.at(question.name(), "reason.missing"));
            }
        });
    }

    private boolean isDoubtful(Question<?> question, Answers answers, Answers whole) {
        return !setting.doubts(question, answers, whole).isEmpty();
    }

    private <T> void answered(Question<T> question, T answer, Answers whole) {
        String field = question.name();
        question.limits()
                .forEach(limit -> limit.problem(field, answer, setting.now()).ifPresent(found::add));
        Kind<T> kind = question.kind();
        if (kind instanceof Kind.Text text) {
            int length = ((String) answer).codePointCount(0, ((String) answer).length());
            when(length > text.letters(), field, text.prose() ? "text.long" : "line.long", length, text.letters());
        } else if (kind instanceof Kind.Whole range) {
            int number = (Integer) answer;
            when(number < range.least() || number > range.most(), field, "number.range", range.least(), range.most());
        } else if (kind instanceof Kind.Body) {
            when(!setting.isBody((Long) answer), field, "receiver.missing");
        } else if (kind instanceof Kind.Rows rows) {
            rows(field, rows, (List<?>) answer, whole);
        } else if (kind instanceof Kind.Picked picked && ((List<?>) answer).size() > picked.most()) {
            found.add(Problem.at(field, "number.range", 0, picked.most()));
        } else if (!(kind instanceof Kind.OneOf)) {
            kind.codeList()
                    .ifPresent(list -> when(
                            !kind.spell(answer, Spelling.SYSTEMS).stream().allMatch(code -> setting.has(list, code)),
                            field,
                            "code.unknown",
                            list));
        }
    }

    private void rows(String field, Kind.Rows rows, List<?> answer, Answers whole) {
        when(answer.size() > rows.most(), field + "[0]." + firstColumn(rows), "rows.many", rows.most());
        for (int i = 0; i < answer.size(); i++) {
            String part = field + "[" + i + "]";
            new Checking(setting)
                    .problems(rows.columns(), (Answers) answer.get(i), whole).stream()
                            .map(problem -> problem.in(part))
                            .forEach(found::add);
        }
    }

    /** Rows have no field of their own: what is wrong with all of them is said at the first. */
    private static String first(Question<?> question) {
        return question.kind() instanceof Kind.Rows rows
                ? question.name() + "[0]." + firstColumn(rows)
                : question.name();
    }

    private static String firstColumn(Kind.Rows rows) {
        return rows.columns().asked().get(0).name();
    }

    private void when(boolean wrong, String field, String code, Object... details) {
        if (wrong) {
            found.add(Problem.at(field, code, details));
        }
    }
}

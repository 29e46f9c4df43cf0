package bg.nrm.paper;

import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;

/** How forms of the mechanism ask: everything may be left out unless it is {@link Asked#needed() needed}. */
final class Asking {

    /** More rows than any form on paper has. */
    static final int MOST_ROWS = 60;

    private static final int LINE = 400;
    private static final int PROSE = 20_000;

    private Asking() {}

    static Asked line(String name) {
        return Questions.asked(Question.line(name, LINE));
    }

    static Asked prose(String name) {
        return Questions.asked(Question.prose(name, PROSE));
    }

    static Asked day(String name) {
        return Questions.asked(Question.day(name));
    }

    static Asked body(String name) {
        return Questions.asked(Question.body(name));
    }

    static Asked choice(String name, String list) {
        return Questions.asked(Question.choice(name, list));
    }

    static Asked choices(String name, String list) {
        return Questions.asked(Question.choices(name, list));
    }

    static Asked rows(String name, Asked... columns) {
        return Questions.asked(Question.rows(name, MOST_ROWS, columns));
    }
}

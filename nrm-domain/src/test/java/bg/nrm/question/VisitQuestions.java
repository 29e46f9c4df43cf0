package bg.nrm.question;

import static bg.nrm.question.Question.amount;
import static bg.nrm.question.Question.body;
import static bg.nrm.question.Question.choice;
import static bg.nrm.question.Question.choices;
import static bg.nrm.question.Question.day;
import static bg.nrm.question.Question.hour;
import static bg.nrm.question.Question.line;
import static bg.nrm.question.Question.moment;
import static bg.nrm.question.Question.oneOf;
import static bg.nrm.question.Question.rows;
import static bg.nrm.question.Question.whole;
import static bg.nrm.question.Questions.asked;
import static bg.nrm.question.Questions.needed;
import static bg.nrm.question.Questions.questions;
import static bg.nrm.question.Questions.section;
import static bg.nrm.question.Questions.together;
import static bg.nrm.question.When.answered;
import static bg.nrm.question.When.chosen;
import static bg.nrm.question.When.not;

import bg.nrm.question.Question.First;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** A form that asks in every way there is: of a visit to a shelter, which the register does not know. */
final class VisitQuestions {

    enum Urgent {
        YES,
        NO,
        UNKNOWN
    }

    static final Question<Urgent> URGENT =
            oneOf("urgent", Urgent.class, "URGENT").otherwise(Urgent.UNKNOWN).means("Whether it is urgent");
    static final Question<String> CALLED = choice("called", "YES_NO");
    static final Question<String> CHANNEL = choice("channel", "CHANNEL").first(First.OF_BODY);
    static final Question<LocalDate> CAME =
            day("came").notAhead().since(LocalDate.of(2003, 5, 20)).first(First.TODAY);
    static final Question<LocalTime> AT = hour("at").first(First.NOW);
    static final Question<LocalDate> LEAVES = day("leaves");
    static final Question<Instant> NEXT = moment("next");
    static final Question<LocalDate> REVIEW = day("review").ahead();
    static final Question<String> WORDS = line("words", 10);
    static final Question<Set<String>> NEEDS = choices("needs", "NEED");
    static final Question<Integer> BEDS = whole("beds", 1, 9);
    static final Question<BigDecimal> COST = amount("cost");
    static final Question<Long> SHELTER = body("shelter");
    static final Question<String> COUNTRY = choice("country", "COUNTRY");
    static final Question<String> DISTRICT = choice("district", "DISTRICT");
    static final Question<String> GUEST = line("guest", 20);
    static final Question<String> PAPER = line("paper", 20);
    static final Question<String> KEPT = choice("kept", "KEPT");
    static final Question<List<Answers>> GUESTS =
            rows("guests", 2, needed(GUEST), asked(PAPER), asked(KEPT).excusing(PAPER));

    static final Questions VISIT = questions(
                    section("urgent", asked(URGENT), needed(CALLED).when(chosen(URGENT, Urgent.YES))),
                    section(
                            "stay",
                            asked(CHANNEL),
                            together("came", needed(CAME), asked(AT)),
                            together("ends", asked(LEAVES), asked(NEXT), asked(REVIEW)),
                            asked(WORDS).neededWhen(chosen(NEEDS, "OTHER")),
                            asked(NEEDS),
                            together("cost", asked(BEDS), asked(COST), asked(SHELTER)),
                            together("place", asked(COUNTRY), asked(DISTRICT)),
                            asked(GUESTS)))
            .keeping(
                    new Rule.HourOfDay(CAME, AT),
                    new Rule.Order(CAME, LEAVES),
                    new Rule.Span(CAME, LEAVES, Period.ofMonths(12), "plan.tooLong"),
                    new Rule.Fits(DISTRICT, not(answered(COUNTRY)).or(chosen(COUNTRY, "BG")), "district.abroad"));

    private VisitQuestions() {}
}

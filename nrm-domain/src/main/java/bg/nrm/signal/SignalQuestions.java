package bg.nrm.signal;

import static bg.nrm.question.Question.choice;
import static bg.nrm.question.Question.choices;
import static bg.nrm.question.Question.day;
import static bg.nrm.question.Question.hour;
import static bg.nrm.question.Question.line;
import static bg.nrm.question.Question.oneOf;
import static bg.nrm.question.Question.prose;
import static bg.nrm.question.Questions.asked;
import static bg.nrm.question.Questions.needed;
import static bg.nrm.question.Questions.questions;
import static bg.nrm.question.Questions.section;
import static bg.nrm.question.Questions.together;
import static bg.nrm.question.When.answered;
import static bg.nrm.question.When.chosen;
import static bg.nrm.question.When.not;

import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Question.First;
import bg.nrm.question.Questions;
import bg.nrm.question.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What is asked when a signal comes in. Almost everything may be left out; what is said must be possible. How a further question comes
 * to be is told in decision 20: a line here, a column in {@link FactsColumns} with its migration, its words.
 */
public final class SignalQuestions {

    static final int LINE = 200;
    static final int NARRATIVE_LETTERS = 4000;

    /** The day of a signal is held against the Act's entry into force, to catch slips of the pen. */
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2003, 5, 20);

    public static final Question<Danger> DANGER = oneOf("danger", Danger.class, "DANGER")
            .otherwise(Danger.UNKNOWN)
            .means("Whether life or health is in danger now");
    public static final Question<Urgency> URGENCY =
            oneOf("urgency", Urgency.class, "URGENCY").otherwise(Urgency.UNKNOWN);
    public static final Question<String> CHANNEL =
            choice("channel", "SIGNAL_CHANNEL").first(First.OF_BODY);
    public static final Question<LocalDate> RECEIVED =
            day("received").notAhead().since(ACT_IN_FORCE).first(First.TODAY).means("The day it came in");
    public static final Question<LocalTime> TIME =
            hour("time").first(First.NOW).means("The hour in Sofia, where it is known: 19:40");
    public static final Question<String> SENDER = choice("sender", "SENDER");
    static final Question<String> SENDER_CONTACT =
            line("senderContact", LINE).means("How the sender can be reached, if they want to be");
    public static final Question<String> COUNTRY = choice("country", "COUNTRY").means("ISO 3166-1 alpha-2");
    public static final Question<String> DISTRICT = choice("district", "DISTRICT");
    static final Question<String> PLACE = line("place", LINE).means("Anything nearer about where");
    public static final Question<String> NARRATIVE = prose("narrative", NARRATIVE_LETTERS);
    public static final Question<Set<String>> FORMS = choices("forms", "FORM").means("As suspected: code list FORM");
    static final Question<String> ACTION = prose("action", NARRATIVE_LETTERS).means("What was done at once");
    static final Question<String> LANGUAGE = choice("language", "LANGUAGE").means("In which it was given, ISO 639-1");

    private static final Questions EVERYTHING = questions(
                    section("danger", asked(DANGER), asked(URGENCY)),
                    section(
                            "arrival",
                            together("arrival", needed(CHANNEL), needed(RECEIVED), asked(TIME)),
                            together("sender", needed(SENDER), asked(SENDER_CONTACT)),
                            together("place", asked(COUNTRY), asked(DISTRICT), asked(PLACE)),
                            asked(NARRATIVE),
                            asked(FORMS),
                            asked(ACTION),
                            asked(LANGUAGE)))
            .keeping(
                    new Rule.HourOfDay(RECEIVED, TIME),
                    new Rule.Fits(DISTRICT, not(answered(COUNTRY)).or(chosen(COUNTRY, "BG")), "district.abroad"));

    /** What a first call has the time for. */
    public static final Questions INTAKE = EVERYTHING.without(LANGUAGE);

    /** What may be put right later: everything but what was said, which stays as it was said. */
    public static final Questions FACTS = EVERYTHING.without(NARRATIVE);

    private SignalQuestions() {}

    /** Danger to life is urgent, also when nobody at the page had the time to say so. */
    public static Answers urgentInDanger(Answers facts) {
        boolean unsaid = facts.the(DANGER) == Danger.YES && facts.the(URGENCY) == Urgency.UNKNOWN;
        return unsaid ? facts.with(URGENCY, Urgency.HIGH) : facts;
    }

    /** When it came in. */
    public static Received received(Answers facts) {
        LocalDate day = facts.the(RECEIVED);
        return facts.of(TIME).map(hour -> Received.at(day, hour)).orElseGet(() -> Received.on(day));
    }
}

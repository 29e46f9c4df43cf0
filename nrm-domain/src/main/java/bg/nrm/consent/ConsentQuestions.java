package bg.nrm.consent;

import static bg.nrm.question.Questions.asked;
import static bg.nrm.question.Questions.needed;
import static bg.nrm.question.Questions.section;
import static bg.nrm.question.Questions.together;

import bg.nrm.casefile.ActForm;
import bg.nrm.procedure.language.Consent;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.When;
import java.time.LocalDate;
import java.util.Set;

/** What is recorded of a question that was put to the person, and of the answer. */
public final class ConsentQuestions {

    /** What the person was asked to agree to. */
    public static final Question<Consent> PURPOSE = Question.term("purpose", Consent.class);

    /** The body that is meant; left out for all. */
    public static final Question<Long> RECIPIENT = Question.body("recipient");

    /** The data it is about; a yes to sharing is a yes to these and no others. */
    public static final Question<Set<String>> FIELDS = Question.choices("fields", "SHARED_DATA");

    public static final Question<Answer> ANSWER = Question.oneOf("answer", Answer.class, "CONSENT_ANSWER");

    public static final Question<String> WAY = Question.choice("way", "CONSENT_WAY");

    /** In which it was asked, ISO 639-1. */
    public static final Question<String> LANGUAGE = Question.choice("language", "LANGUAGE");

    /** Whether somebody interpreted. */
    public static final Question<Boolean> INTERPRETER =
            Question.truth("interpreter").otherwise(false);

    /** The last day on which a yes may be relied on; a no has none. */
    public static final Question<LocalDate> VALID_UNTIL =
            Question.day("validUntil").notPast();

    /** "You may tell them" says nothing while nobody knows what. SOP, measure 1.4, step 2: what and how much is told is agreed. */
    private static final When SHARED =
            When.chosen(PURPOSE, Consent.SHARING_OF_INFORMATION).and(When.chosen(ANSWER, Answer.GIVEN));

    public static final Questions ASKED = Questions.questions(
            section(
                    "consentAsked",
                    together("purpose", needed(PURPOSE), asked(RECIPIENT)),
                    asked(FIELDS).neededWhen(SHARED, "consent.fields")),
            section(
                    "consentAnswered",
                    needed(ANSWER),
                    needed(ActForm.HAPPENED_AT),
                    together(
                            "way",
                            needed(WAY),
                            asked(LANGUAGE),
                            asked(VALID_UNTIL).when(When.chosen(ANSWER, Answer.GIVEN))),
                    asked(INTERPRETER),
                    asked(ActForm.NOTE)));

    private ConsentQuestions() {}
}

package bg.nrm.person;

import static bg.nrm.question.Question.choice;
import static bg.nrm.question.Question.day;
import static bg.nrm.question.Question.line;
import static bg.nrm.question.Question.moment;
import static bg.nrm.question.Question.oneOf;
import static bg.nrm.question.Question.picked;
import static bg.nrm.question.Question.picks;
import static bg.nrm.question.Question.prose;
import static bg.nrm.question.Question.rows;
import static bg.nrm.question.Question.whole;
import static bg.nrm.question.Questions.apart;
import static bg.nrm.question.Questions.asked;
import static bg.nrm.question.Questions.needed;
import static bg.nrm.question.Questions.questions;
import static bg.nrm.question.Questions.section;
import static bg.nrm.question.Questions.together;
import static bg.nrm.question.Questions.told;
import static bg.nrm.question.When.chosen;

import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Section;
import bg.nrm.question.Rule;
import bg.nrm.question.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is asked about somebody: who it is and how to reach them. Almost everything may be left out; what is said must be possible. How
 * a further question comes to be is told in decision 20: a line here, a column in {@link Person} with its migration, its words. What
 * the answers amount to is told by {@link PersonAnswers}.
 */
public final class PersonQuestions {

    static final int NAME = 100;
    private static final int TEXT = 500;
    static final int NUMBER = 40;
    private static final int MOST = 10;

    public static final Question<Knownness> KNOWNNESS = oneOf("knownness", Knownness.class, "KNOWNNESS");
    /** A name in one breath, at a first contact; {@link PersonAnswers#speltOut} knows its parts. */
    public static final Question<String> TOLD = line("name", 4 * NAME);

    public static final Question<String> GIVEN = line("given", NAME);
    public static final Question<String> PATRONYMIC = line("patronymic", NAME);
    public static final Question<String> FAMILY = line("family", NAME);
    public static final Question<String> PSEUDONYM = line("pseudonym", NAME);
    public static final Question<Sex> SEX = oneOf("sex", Sex.class, "SEX").otherwise(Sex.UNKNOWN);
    public static final Question<AgeKnown> KNOWN =
            oneOf("known", AgeKnown.class, "AGE_KNOWN").otherwise(AgeKnown.UNKNOWN);
    public static final Question<LocalDate> BORN =
            day("born").yearsBack(Years.OLDEST).means("With BIRTH_DATE");
    public static final Question<Integer> YEAR =
            whole("year", 0, 9999).yearsBack(Years.OLDEST).means("With BIRTH_YEAR");
    public static final Question<Integer> FROM = whole("from", 0, Years.OLDEST).means("With ESTIMATED: at least");
    public static final Question<Integer> TO = whole("to", 0, Years.OLDEST).means("With ESTIMATED: at most");
    public static final Question<LocalDate> AS_OF =
            day("asOf").notAhead().means("With ESTIMATED and CHILD: the day it was so");
    public static final Question<Set<String>> CITIZENSHIPS =
            picks("citizenships", "COUNTRY").means("ISO 3166-1 alpha-2");
    public static final Question<List<String>> LANGUAGES =
            picked("languages", "LANGUAGE", MOST).means("ISO 639-1, the best first");

    public static final Question<IdentifierType> TYPE =
            oneOf("type", IdentifierType.class, "IDENTIFIER_TYPE").otherwise(IdentifierType.UNKNOWN);
    public static final Question<String> VALUE = line("value", NUMBER);
    public static final Question<String> ISSUED_BY =
            choice("country", "COUNTRY").means("Of a foreign document, ISO 3166-1 alpha-2");
    public static final Question<String> KEPT_BECAUSE =
            choice("keptBecause", "IDENTIFIER_KEPT").means("Why a doubtful number is kept: code list IDENTIFIER_KEPT");

    private static final When NUMBERED = chosen(TYPE, "EGN", "LNCH", "FOREIGN_DOCUMENT");
    private static final When FOREIGN = chosen(TYPE, IdentifierType.FOREIGN_DOCUMENT);

    public static final Question<List<Answers>> IDENTIFIERS = rows(
            "identifiers",
            MOST,
            questions(section(
                            "identifier",
                            needed(TYPE),
                            asked(VALUE).when(NUMBERED).neededWhen(NUMBERED, "number.missing"),
                            asked(ISSUED_BY).when(FOREIGN),
                            asked(KEPT_BECAUSE).when(NUMBERED).excusing(VALUE)))
                    .keeping(new Rule.Fits(ISSUED_BY, FOREIGN, "country.unexpected")));

    public static final Question<String> ADDRESS = prose("address", TEXT);

    /** While nothing is agreed, the answer is: do not. */
    public static final Question<ContactMode> MODE = oneOf("mode", ContactMode.class, "CONTACT_MODE")
            .otherwise(ContactMode.DO_NOT_CONTACT)
            .means("DO_NOT_CONTACT counts where no contact is sent");

    public static final Question<String> HOW = line("how", TEXT).means("Through whom or what");
    public static final Question<String> WHEN = line("when", TEXT).means("Days and hours");
    public static final Question<String> SAY = line("say", TEXT).means("What to say to whoever answers");
    public static final Question<String> NEVER = line("never", TEXT).means("What must not be done");
    public static final Question<Instant> CHECKED_AT =
            moment("checkedAt").means("When it was last agreed; set by the register");

    private static final Section WHO = section(
            "name", needed(KNOWNNESS), apart("name", asked(GIVEN), asked(PATRONYMIC), asked(FAMILY), asked(PSEUDONYM)));

    private static final Section ABOUT = section(
            "about",
            asked(SEX),
            apart(
                    "age",
                    needed(KNOWN),
                    known(BORN, AgeKnown.BIRTH_DATE),
                    known(YEAR, AgeKnown.BIRTH_YEAR),
                    known(FROM, AgeKnown.ESTIMATED),
                    known(TO, AgeKnown.ESTIMATED),
                    asked(AS_OF).when(chosen(KNOWN, "ESTIMATED", "CHILD")).needed()),
            asked(CITIZENSHIPS),
            asked(LANGUAGES),
            asked(ADDRESS));

    private static final Section NUMBERS = section("identifiers", asked(IDENTIFIERS));

    private static final Section CONTACT = section(
            "contact",
            apart("contact", needed(MODE), asked(HOW), asked(WHEN), asked(SAY), asked(NEVER), told(CHECKED_AT)));

    /** Everything that is recorded of somebody, in the order in which it is told. */
    public static final Questions PERSON =
            questions(WHO, ABOUT, NUMBERS, CONTACT).keeping(new Rule.Ascending(FROM, TO, "age.reversed"));

    /** The same as it stands on the page, the safe contact on top; on which day an age was said is not asked, see {@link PersonAnswers#saidOn}. */
    public static final Questions PAGE =
            questions(CONTACT, WHO, ABOUT, NUMBERS).without(CHECKED_AT).without(AS_OF);

    /** What a first contact has the time for; {@link PersonAnswers#speltOut} makes it what is recorded. */
    public static final Questions FIRST_CONTACT = questions(section(
                    "first",
                    together("name", asked(TOLD), asked(KNOWNNESS), asked(SEX), needed(KNOWN)),
                    together(
                            "age",
                            known(BORN, AgeKnown.BIRTH_DATE),
                            known(YEAR, AgeKnown.BIRTH_YEAR),
                            known(FROM, AgeKnown.ESTIMATED),
                            known(TO, AgeKnown.ESTIMATED)),
                    together("origin", asked(CITIZENSHIPS), asked(LANGUAGES)),
                    asked(IDENTIFIERS),
                    CONTACT.groups().get(0)))
            .without(CHECKED_AT);

    private PersonQuestions() {}

    private static Questions.Asked known(Question<?> question, AgeKnown how) {
        return asked(question).when(chosen(KNOWN, how)).needed();
    }
}

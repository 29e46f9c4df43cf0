package bg.nrm.web.persons;

import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Answers;
import bg.nrm.question.Questions.Group;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.question.QuestionFaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a person's record in words, where everything may be shown. */
@Named
@ApplicationScoped
public class PersonParts {

    /** What a page shows before anybody asks who it is. */
    private static final Set<String> SHOWN = Set.of("KNOWNNESS", "SEX", "CITIZENSHIPS", "LANGUAGES", "CONTACT");

    @Inject
    private PersonWords words;

    @Inject
    private QuestionFaces questions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** What is shown once somebody asked who it is. */
    public List<Group> getRevealed() {
        return PersonQuestions.PERSON.groups().stream()
                .filter(group -> !SHOWN.contains(group.code()))
                .toList();
    }

    public String label(Group part) {
        return part.code().equals("AGE") ? texts.in("persons", "age.exact") : questions.part("persons", part);
    }

    /** What is not known is said to be unknown. */
    public String words(Group part, Answers person) {
        String said =
                switch (part.code()) {
                    case "NAME" -> PersonAnswers.name(person).line();
                    case "AGE" -> words.age(PersonAnswers.age(person));
                    case "IDENTIFIERS" -> PersonAnswers.identifiers(person).stream()
                            .map(words::identifier)
                            .collect(Collectors.joining("; "));
                    default -> questions.words(part, person, clock.instant());
                };
        return said.isEmpty() ? texts.of("unknown") : said;
    }
}

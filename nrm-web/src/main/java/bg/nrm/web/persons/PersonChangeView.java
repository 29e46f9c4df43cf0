package bg.nrm.web.persons;

import static bg.nrm.person.PersonQuestions.PAGE;
import static bg.nrm.person.PersonQuestions.PERSON;

import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.person.ChangingPerson;
import bg.nrm.person.OpeningPerson;
import bg.nrm.person.PersonChange;
import bg.nrm.person.PersonChange.Changed;
import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Invalid;
import bg.nrm.person.PersonRecord;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Clash;
import bg.nrm.web.question.QuestionFaces;
import bg.nrm.web.question.TypedForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;

/** Changes what is recorded of a person. Where somebody else did so meanwhile, both values are shown and one of each is taken. */
@Named("personChangeView")
@ViewScoped
public class PersonChangeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "person";

    @Inject
    private transient OpeningPerson opening;

    @Inject
    private transient ChangingPerson changing;

    @Inject
    private transient PersonParts parts;

    @Inject
    private transient QuestionFaces questions;

    @Inject
    private transient bg.nrm.web.input.FieldProblems answers;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private long id;
    private long version;
    private String draft;
    private TypedForm before;
    private PersonTyped typed;
    private List<Clash> clashes = List.of();

    public void open() {
        PersonRecord person = opening.reveal(PersonView.id());
        id = person.id();
        version = person.version();
        draft = id + ":" + version;
        before = TypedForm.of(PERSON, person.details());
        typed = new PersonTyped(person.details());
        drafts.find(FORM, draft)
                .ifPresent(
                        kept -> typed.bringBack(PAGE, Typed.of(kept.content()).within(FORM + ":")));
    }

    public void addNumber() {
        typed.addNumber();
    }

    /** Records what is typed; where values clashed, what was taken of each. */
    public void save() {
        Reading read = typed.read(Moments.dayOf(clock.instant()));
        if (!read.problems().isEmpty()) {
            say(read.problems());
            return;
        }
        Answers seen = before.read(PERSON).answers();
        Answers after = read.answers();
        for (Clash clash : clashes) {
            if (clash.isTheirsTaken()) {
                after = after.taking(PERSON.group(clash.getPart()), seen);
            }
        }
        answer(changing.change(id, new Edit(version, seen, after)), after);
    }

    private void answer(PersonChange change, Answers after) {
        if (change instanceof Changed) {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard(FORM, draft);
            answers.done(texts.in("persons", "done.changed"));
            Faces.redirect(PersonView.address(id));
        } else if (change instanceof Invalid invalid) {
            say(invalid.problems());
        } else if (change instanceof Conflict conflict) {
            typed = new PersonTyped(after);
            clash(conflict);
        }
    }

    /** From now on what they wrote is what was seen. */
    private void clash(Conflict conflict) {
        version = conflict.version();
        before = TypedForm.of(PERSON, conflict.between().theirs());
        clashes = questions.clashes("persons", conflict.between(), parts::words);
    }

    private void say(List<Problem> problems) {
        HeldNumbers.mark(problems, index -> typed);
        answers.problems(problems, field -> FORM + ":" + typed.fieldOf(PAGE, field));
    }

    public long getId() {
        return id;
    }

    public Questions getQuestions() {
        return PAGE;
    }

    /** Of this person at this version: what was typed into an older one is not brought back into a newer. */
    public String getDraft() {
        return draft;
    }

    public PersonTyped getTyped() {
        return typed;
    }

    public List<Clash> getClashes() {
        return clashes;
    }
}

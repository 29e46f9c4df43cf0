package bg.nrm.web.persons;

import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.person.ChangingPerson;
import bg.nrm.person.OpeningPerson;
import bg.nrm.person.PersonChange;
import bg.nrm.person.PersonChange.Changed;
import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Invalid;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.PersonEdit;
import bg.nrm.person.PersonField;
import bg.nrm.person.PersonRecord;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Answers;
import bg.nrm.web.input.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** Changes what is recorded of a person. Where somebody else did so meanwhile, both values are shown and one of each is taken. */
@Named("personChangeView")
@ViewScoped
public class ChangeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("identifiers\\[(\\d+)]\\.(.+)");

    @Inject
    private transient OpeningPerson opening;

    @Inject
    private transient ChangingPerson changing;

    @Inject
    private transient PersonParts parts;

    @Inject
    private transient Answers answers;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private long id;
    private long version;
    private String draft;
    private PersonTyped before;
    private PersonTyped typed;
    private List<Clash> clashes = List.of();

    public void open() {
        PersonRecord person = opening.reveal(PersonView.id());
        id = person.id();
        version = person.version();
        draft = id + ":" + version;
        before = PersonTyped.of(person.details());
        typed = PersonTyped.of(person.details());
    }

    public void addNumber() {
        typed.addNumber();
    }

    /** Records what is typed; where values clashed, what was taken of each. */
    public void save() {
        PersonRead read = typed.read(today());
        if (!read.problems().isEmpty()) {
            say(read.problems());
            return;
        }
        PersonDetails after = read.details();
        for (Clash clash : clashes) {
            if (clash.isTheirsTaken()) {
                after = PersonField.valueOf(clash.getPart()).take(after, details(before));
            }
        }
        answer(changing.change(id, new PersonEdit(version, details(before), after)), after);
    }

    private void answer(PersonChange change, PersonDetails after) {
        if (change instanceof Changed) {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard("person", draft);
            answers.done(texts.in("persons", "done.changed"));
            Faces.redirect(PersonView.address(id));
        } else if (change instanceof Invalid invalid) {
            say(invalid.problems());
        } else if (change instanceof Conflict conflict) {
            typed = PersonTyped.of(after);
            clash(conflict);
        }
    }

    /** From now on what they wrote is what was seen. */
    private void clash(Conflict conflict) {
        version = conflict.version();
        before = PersonTyped.of(conflict.theirs());
        clashes = conflict.differences().stream()
                .map(difference -> new Clash(
                        difference.field().name(),
                        texts.in("persons", "part." + difference.field()),
                        parts.words(difference.field(), conflict.theirs()),
                        parts.words(difference.field(), conflict.mine()),
                        difference.mineIsNewer()))
                .toList();
    }

    private void say(List<Problem> problems) {
        HeldNumbers.mark(problems, index -> typed);
        answers.problems(problems, this::clientId);
    }

    /** Where on the page a path of the domain stands; a row whose kind is unknown is no number of the domain. */
    private String clientId(String field) {
        Matcher number = NUMBER.matcher(field);
        if (number.matches()) {
            return "person:numbers:" + typed.rowOf(Integer.parseInt(number.group(1))) + ":"
                    + number.group(2).replace("keptBecause", "kept");
        }
        String id = field.replace("name.", "").replace("age.", "").replace("contact.", "");
        return "person:"
                + id.replace("asOf", "age")
                        .replace("citizenships", "citizenship")
                        .replace("languages", "language");
    }

    private PersonDetails details(PersonTyped form) {
        return form.read(today()).details();
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }

    public long getId() {
        return id;
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

package bg.nrm.web.persons;

import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.person.PersonQuery;
import bg.nrm.person.PersonsFound;
import bg.nrm.person.SearchPurpose;
import bg.nrm.person.SearchingPersons;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;

/** Searches persons. What is searched for stands in the request alone: never in an address, never in the session. */
@Named
@RequestScoped
public class PersonsView {

    @Inject
    private SearchingPersons searching;

    @Inject
    private FieldProblems answers;

    private final Fields fields = new Fields().with("purpose", "NEW_SIGNAL");
    private Optional<PersonsFound> found = Optional.empty();

    /** The box in the bar hands on what was typed into it. */
    @PostConstruct
    void arrive() {
        String sought = Faces.getRequestParameter("q");
        if (sought != null && !FacesContext.getCurrentInstance().isPostback()) {
            boolean number = sought.chars().filter(Character::isDigit).count() > sought.length() / 2;
            fields.put(number ? "identifier" : "name", sought);
            if (!Blank.is(sought)) {
                search(answers::atFirst);
            }
        }
    }

    public void search() {
        search(answers::problems);
    }

    private void search(BiConsumer<Collection<Problem>, UnaryOperator<String>> said) {
        List<Problem> problems = new ArrayList<>();
        PersonQuery query = new PersonQuery(
                fields.text("name"),
                year(problems),
                fields.text("identifier"),
                SearchPurpose.valueOf(fields.filled("purpose").orElse("NEW_SIGNAL")));
        problems.addAll(query.problems());
        if (problems.isEmpty()) {
            found = Optional.of(searching.search(query));
        } else {
            said.accept(problems, field -> "search:" + field);
        }
    }

    public Fields getFields() {
        return fields;
    }

    public boolean isSearched() {
        return found.isPresent();
    }

    public PersonsFound getFound() {
        return found.orElse(new PersonsFound(List.of(), false));
    }

    private OptionalInt year(List<Problem> problems) {
        String year = Blank.bare(fields.text("birthYear"));
        if (year.isEmpty()) {
            return OptionalInt.empty();
        }
        if (year.matches("(19|20)[0-9]{2}")) {
            return OptionalInt.of(Integer.parseInt(year));
        }
        problems.add(Problem.at("birthYear", "number.range", 1900, 2099));
        return OptionalInt.empty();
    }
}

package bg.nrm.web.api.person;

import bg.nrm.person.Knownness;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonFound;
import bg.nrm.person.PersonFound.Reason;
import bg.nrm.person.PersonFound.Strength;
import bg.nrm.person.PersonsFound;
import bg.nrm.person.Sex;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may be the one, the strongest first; only those whom the body may know. */
public record PersonMatches(
        List<PersonMatch> persons,
        @Schema(description = "Whether the search was cut off and should be narrowed") boolean more) {

    /** Somebody who may be the one. */
    public record PersonMatch(
            long id,
            NameBody name,
            Knownness knownness,
            Sex sex,
            AgeBody age,
            Set<String> citizenships,
            Set<Reason> reasons,
            Strength strength) {

        static PersonMatch of(PersonFound found) {
            return new PersonMatch(
                    found.id(),
                    new NameBody(PersonAnswers.of(found.name())),
                    found.knownness(),
                    found.sex(),
                    new AgeBody(PersonAnswers.of(found.age())),
                    found.citizenships(),
                    found.reasons(),
                    found.strength());
        }
    }

    static PersonMatches of(PersonsFound found) {
        return new PersonMatches(found.persons().stream().map(PersonMatch::of).toList(), found.more());
    }
}

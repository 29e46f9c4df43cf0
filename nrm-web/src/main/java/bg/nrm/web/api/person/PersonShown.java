package bg.nrm.web.api.person;

import bg.nrm.person.AgeGroup;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonOverview;
import bg.nrm.person.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown of somebody before anybody asks who it is. */
public record PersonShown(
        long id,
        @Schema(description = "To be sent back with a change") long version,
        Knownness knownness,
        Sex sex,
        @Schema(description = "Code list AGE_BAND") String ageBand,
        AgeGroup ageGroup,
        Set<String> citizenships,
        List<String> languages,
        ContactBody contact,
        Instant recordedAt) {

    /** For other resources that show persons. */
    public static PersonShown of(PersonOverview person) {
        return new PersonShown(
                person.id(),
                person.version(),
                person.knownness(),
                person.sex(),
                person.ageBand().code(),
                person.ageGroup(),
                person.citizenships(),
                person.languages(),
                new ContactBody(PersonAnswers.of(person.contact())),
                person.recordedAt());
    }
}

package bg.nrm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** That a person has cases, as far as the user's body may know them: what stands beside the person on a page, never what is in a case. */
@ApplicationScoped
public class KnownCases {

    @Inject
    private CaseFiles caseFiles;

    /** That there is a case, and whether it is open. */
    public record Known(CaseReference reference, CaseState state) {}

    /** The cases of one person that the user's body may know, the earliest first. */
    public List<Known> ofPerson(long personId) {
        return caseFiles.ofPerson(personId).stream()
                .map(caseFile -> new Known(caseFile.reference(), caseFile.state()))
                .toList();
    }
}

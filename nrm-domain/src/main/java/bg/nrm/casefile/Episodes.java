package bg.nrm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The episodes of trafficking of a case somebody has before them. */
@ApplicationScoped
public class Episodes {

    @Inject
    private CaseFiles caseFiles;

    /** The one the case is in. */
    public Episode present(CaseInHand inHand) {
        return caseFiles.episode(inHand.caseFile(), inHand.story().episode());
    }
}

package bg.nrm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The episodes of trafficking of a case somebody has before them. */
@ApplicationScoped
public class Episodes {

    @Inject
    private CaseFiles caseFiles;

    /** The one the case is in. */
    public EpisodeFacts present(CaseInHand inHand) {
        Episode episode = caseFiles.episode(inHand.caseFile(), inHand.story().episode());
        return new EpisodeFacts(episode.number(), episode.forms(), episode.crossBorder());
    }
}

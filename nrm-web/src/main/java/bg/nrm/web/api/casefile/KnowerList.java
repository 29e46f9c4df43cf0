package bg.nrm.web.api.casefile;

import java.util.List;

/** The bodies that know a case or once did, the first let in first. */
public record KnowerList(List<KnowerShown> bodies) {

    public KnowerList {
        bodies = List.copyOf(bodies);
    }
}

package bg.nrm.casefile;

import java.util.List;
import java.util.Optional;

/** One page of the case list; where the next begins, if there is one. */
public record CasePage(List<CaseLine> lines, Optional<CaseKey> next) {

    public CasePage {
        lines = List.copyOf(lines);
    }
}

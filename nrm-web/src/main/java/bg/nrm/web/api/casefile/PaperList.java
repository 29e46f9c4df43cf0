package bg.nrm.web.api.casefile;

import java.util.List;

/** The papers of a case that one may read, each in its last version. */
public record PaperList(List<PaperBody> papers) {}

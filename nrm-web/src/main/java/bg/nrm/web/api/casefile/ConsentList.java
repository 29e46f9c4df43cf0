package bg.nrm.web.api.casefile;

import java.util.List;

/** Every answer of the person, the earliest first. */
public record ConsentList(List<ConsentBody> consents) {}

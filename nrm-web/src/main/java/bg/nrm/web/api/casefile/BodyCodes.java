package bg.nrm.web.api.casefile;

import bg.nrm.organisation.Body;
import bg.nrm.organisation.PublishedBodies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** BodyCodes by their codes: keys of ours mean nothing to others. Read once a request. */
@RequestScoped
class BodyCodes {

    /** No body has it; the use case says what is wrong with a code that does not exist. */
    private static final long NOBODY = 0;

    @Inject
    private PublishedBodies organisations;

    private Map<Long, String> codes;

    String code(long id) {
        return codes().getOrDefault(id, "?");
    }

    Optional<Long> ids(Optional<String> code) {
        return code.map(this::id);
    }

    long id(String code) {
        return organisations.withCode(code).map(Body::id).orElse(NOBODY);
    }

    private Map<Long, String> codes() {
        if (codes == null) {
            codes = organisations.all().stream().collect(Collectors.toMap(Body::id, Body::code));
        }
        return codes;
    }
}

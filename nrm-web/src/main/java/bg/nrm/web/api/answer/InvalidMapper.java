package bg.nrm.web.api.answer;

import bg.nrm.web.api.answer.Fault.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names every field that broke a constraint, and says in the user's language what is asked of it. */
@Provider
@ApplicationScoped
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final String CONTAINER = "\\.?<[^>]+>";
    private static final Set<ElementKind> OF_THE_METHOD =
            EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CROSS_PARAMETER);

    @Inject
    private Faults faults;

    @Inject
    private ConstraintWords words;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return faults.answer(Refusal.invalid(broken.getConstraintViolations().stream()
                .map(this::fieldFault)
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::code))
                .toList()));
    }

    private FieldFault fieldFault(ConstraintViolation<?> violation) {
        return new FieldFault(
                fieldOf(violation.getPropertyPath()), ConstraintWords.codeOf(violation), words.of(violation));
    }

    /** The path as the body has it; of a parameter its name. */
    private static String fieldOf(Path path) {
        String inBody = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> !OF_THE_METHOD.contains(node.getKind()))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."))
                .replaceAll(CONTAINER, "");
        return inBody.isEmpty() ? last(path) : inBody;
    }

    private static String last(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((earlier, later) -> later)
                .map(Path.Node::toString)
                .orElse("");
    }
}

package bg.nrm.web.api.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Map;

/** Words a broken constraint in the language of the request: the server itself speaks only its own. */
@ApplicationScoped
class ConstraintWords {

    @Inject
    private Spoken spoken;

    String of(ConstraintViolation<?> violation) {
        Object[] limits = limits(violation);
        return spoken.find("api", "constraint." + codeOf(violation), limits)
                .orElseGet(() -> spoken.text("constraint.other"));
    }

    /** Name of the constraint, in lower case, unless it says its code itself. */
    static String codeOf(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        return constraint.getAttributes().get("code") instanceof String code
                ? code
                : constraint.getAnnotation().annotationType().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Object[] limits(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object only = attributes.getOrDefault("value", "");
        return new Object[] {
            attributes.getOrDefault("min", only).toString(),
            attributes.getOrDefault("max", only).toString()
        };
    }
}

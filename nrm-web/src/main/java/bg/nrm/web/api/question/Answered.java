package bg.nrm.web.api.question;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A body answers every question that needs an answer. */
@Documented
@Inherited
@Constraint(validatedBy = Answered.InFull.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answered {

    /** The code of the fault is that of any other member that has to be there. */
    String code() default "notnull";

    String message() default "missing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the members that are missing. */
    class InFull implements ConstraintValidator<Answered, AskedBody> {
        @Override
        public boolean isValid(AskedBody body, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            body.missing().forEach(member -> context.buildConstraintViolationWithTemplate("missing")
                    .addPropertyNode(member)
                    .addConstraintViolation());
            return body.missing().isEmpty();
        }
    }
}

package bg.nrm.web.api.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An age says what its kind needs. */
@Documented
@Constraint(validatedBy = Complete.OfAge.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Complete {

    String message() default "incomplete";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the parts that are missing. */
    class OfAge implements ConstraintValidator<Complete, AgeBody> {

        @Override
        public boolean isValid(AgeBody age, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            age.missing().forEach(part -> context.buildConstraintViolationWithTemplate("incomplete")
                    .addPropertyNode(part)
                    .addConstraintViolation());
            return age.missing().isEmpty();
        }
    }
}

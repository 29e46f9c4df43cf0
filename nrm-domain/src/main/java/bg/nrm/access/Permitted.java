package bg.nrm.access;

import bg.nrm.transaction.Retried;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case, done only by those whom the policy allows this act, and never without an audit event. */
@Documented
@Retried
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {

    @Nonbinding
    Action value() default Action.REGISTER_OPENED;
}

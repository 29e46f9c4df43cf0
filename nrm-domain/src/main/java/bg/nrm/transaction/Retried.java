package bg.nrm.transaction;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Done again, from its beginning and in a new transaction, when the database ended its transaction to resolve a deadlock. What is marked so may be called
 * twice with the same arguments: it keeps nothing in memory from the first time.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retried {}

package bg.nrm.envelope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a {@link MicroServer} of their own before a {@link DebianMariaDb} they may do anything to; both can be parameters. With
 * {@link InBrowser} the pages are those of this server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LosableDatabase.class)
public @interface BeforeDatabaseServer {

    /** What the address of the database says about waiting for it. */
    String patience();
}

package bg.nrm.web.login;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;

/** A way to come in. Which one an installation uses is configured; there can be only one mechanism, so it asks the entrance. */
interface Entrance {

    /** The name by which the configuration chooses it. */
    String name();

    /** Sends somebody unknown to where they can say who they are. */
    AuthenticationStatus ask(HttpMessageContext request);
}

package bg.nrm.web.login;

import bg.nrm.web.frame.Installation;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** What the browser is told about the session's cookie. Over plain HTTP only where the configuration says so, as a demonstration does. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Installation installation;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = installation.isOnlyOverTls();
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(secure ? "__Secure-nrm" : "nrm");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
    }
}

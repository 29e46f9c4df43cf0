package bg.nrm.web.login;

import bg.nrm.web.answer.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;

/** The log-in page with name and password of an account of this register. */
@ApplicationScoped
class LocalEntrance implements Entrance {

    static final String PAGE = "/login/login.xhtml";

    @Override
    public String name() {
        return "local";
    }

    /** A script that asks is told; a person is led to the page, and afterwards to where they wanted to go. */
    @Override
    public AuthenticationStatus ask(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        if (isScript(request)) {
            return context.responseUnauthorized();
        }
        Wanted.remember(request, context.getResponse());
        Redirect.within(request, context.getResponse(), PAGE);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null || request.getHeader("X-NRM") != null;
    }
}

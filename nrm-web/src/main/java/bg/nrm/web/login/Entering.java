package bg.nrm.web.login;

import bg.nrm.access.Actor;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.LogInResult;
import bg.nrm.access.LoggingIn;
import bg.nrm.access.RecognisingUser;
import bg.nrm.input.Blank;
import bg.nrm.web.answer.Redirect;
import bg.nrm.web.frame.Installation;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Navigation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Takes name and password. A plain form and no Faces view, because a log-in page left open over the lunch break must still work.
 */
@WebServlet("/enter")
public class Entering extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    @Inject
    private transient LoggingIn loggingIn;

    @Inject
    private transient RecognisingUser recognising;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Navigation navigation;

    @Inject
    private transient Installation installation;

    @Inject
    private transient Language language;

    @Inject
    private transient ClientAddress address;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Redirect.to(response, next(request, response, attempt(request)));
    }

    private LogInResult attempt(HttpServletRequest request) {
        String username = Blank.bare(typed(request, "username")).toLowerCase(Locale.ROOT);
        char[] password = typed(request, "password").toCharArray();
        try {
            return username.length() > LONGEST || password.length > LONGEST
                    ? new LogInResult.Refused()
                    : loggingIn.logIn(username, password, address.of(request));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private String next(HttpServletRequest request, HttpServletResponse response, LogInResult result) {
        if (result instanceof LogInResult.Welcome welcome) {
            return begin(request, response, welcome.actor());
        }
        Outcome.of(result).tell(request, response);
        return request.getContextPath() + LocalEntrance.PAGE;
    }

    private String begin(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        String key = SessionKey.give(request, response, installation.isOnlyOverTls());
        OpenSession.begin(request, actor, key, clock.instant(), Duration.ofMinutes(installation.getIdleMinutes()));
        language.carryIntoSession(response);
        current.is(actor);
        if (recognising.hasToChoosePassword(actor.username())) {
            FirstPassword.require(request);
        }
        return Wanted.take(request, response)
                .orElseGet(() -> request.getContextPath() + navigation.home().path());
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }
}

package bg.nrm.web.frame;

import bg.nrm.access.Actor;
import bg.nrm.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of the answer: the one chosen in this session or before it, else the one of the account, else Bulgarian. No other value is ever
 * taken from a request.
 */
@Named
@RequestScoped
public class Language {

    public static final Locale BULGARIAN = Locale.forLanguageTag("bg");
    public static final Locale ENGLISH = Locale.ENGLISH;
    private static final String CHOSEN = "nrm.language";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor current;

    private Locale spoken;

    /** Asked for with every word of a page, and so found once, as soon as it is known who reads. */
    public Locale locale() {
        if (spoken != null) {
            return spoken;
        }
        Locale found = chosen().or(this::ofAccount).orElse(BULGARIAN);
        if (current.find().isPresent()) {
            spoken = found;
        }
        return found;
    }

    public String tag() {
        return locale().getLanguage();
    }

    public boolean isBulgarian() {
        return locale().equals(BULGARIAN);
    }

    /** The page to come back to after a switch. */
    public String here() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The language of this code, when we speak it. */
    public static Optional<Locale> of(String code) {
        return Stream.of(BULGARIAN, ENGLISH)
                .filter(spoken -> spoken.getLanguage().equals(code))
                .findFirst();
    }

    /** From now on in this session; in the browser of somebody who has none. */
    public void choose(Locale language, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            StrangersCookie.LANGUAGE.leave(language.getLanguage(), request, response);
        } else {
            session.setAttribute(CHOSEN, language);
        }
        spoken = null;
    }

    /** What was chosen before the log-in stays chosen in the session that begins with it. */
    public void carryIntoSession(HttpServletResponse response) {
        StrangersCookie.LANGUAGE
                .take(request, response)
                .flatMap(Language::of)
                .ifPresent(language -> request.getSession().setAttribute(CHOSEN, language));
        spoken = null;
    }

    private Optional<Locale> ofAccount() {
        return current.find().map(Actor::language).map(Locale::getLanguage).flatMap(Language::of);
    }

    private Optional<Locale> chosen() {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(present -> present.getAttribute(CHOSEN))
                .map(Locale.class::cast)
                .or(() -> StrangersCookie.LANGUAGE.read(request).flatMap(Language::of));
    }
}

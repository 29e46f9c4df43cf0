package bg.nrm.web.feed;

import bg.nrm.access.CurrentActor;
import bg.nrm.duty.ListingCalendar;
import bg.nrm.feed.CalendarText;
import bg.nrm.feed.RecognisingFeed;
import bg.nrm.web.frame.Moments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers calendars. An address that opens nothing does not exist; nobody learns whether it ever did. */
@WebServlet("/feed/*")
public class Feed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;
    private static final String ENDING = ".ics";

    @Inject
    private transient RecognisingFeed recognising;

    @Inject
    private transient ListingCalendar listing;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient FeedPace pace;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String shown = shown(request);
        if (!pace.grants(digest(shown))) {
            response.setHeader("Retry-After", "3600");
            response.setStatus(TOO_MANY);
        } else if (!recognising.recognise(shown)) {
            refuse(request, response);
        } else {
            answer(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                pace.grants("from " + request.getRemoteAddr()) ? HttpServletResponse.SC_NOT_FOUND : TOO_MANY);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = Moments.dayOf(clock.instant());
        Locale language = current.get().language();
        String name =
                ResourceBundle.getBundle("bg.nrm.web.work.Messages", language).getString("feed.name");
        String text = CalendarText.of(
                listing.feed(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)), language, name, today);
        String tag = "\"" + digest(text) + "\"";
        response.setHeader("Cache-Control", "private, max-age=900");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"nrm.ics\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String shown(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.startsWith("/") && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : "";
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package bg.nrm.web.intake;

import bg.nrm.document.AddingADocument;
import bg.nrm.load.Gate;
import bg.nrm.load.Gate.Pass;
import bg.nrm.load.Overload;
import bg.nrm.load.SharedGate;
import bg.nrm.load.TemporaryFile;
import bg.nrm.web.answer.LastResort;
import bg.nrm.web.login.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Reads what forms send, for all pages in one place. Whoever is not known may send a small plain form and no file; the interface reads
 * its own bodies. A body that comes too slowly is given up, for each one holds a thread of the server while it comes.
 */
public class FormIntake implements Filter {

    private static final Logger LOG = Logger.getLogger(FormIntake.class.getName());
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/";
    private static final long LARGEST_OF_STRANGERS = 64 << 10;
    private static final long LARGEST_FORM = 2 << 20;
    private static final Duration STRANGERS_TIME = Duration.ofSeconds(15);
    private static final Duration FORM_TIME = Duration.ofMinutes(1);
    private static final Duration FILE_TIME = Duration.ofMinutes(10);
    private static final int MOST_FILES = 5;

    private final SharedGate strangers = new SharedGate(
            "forms of those who are not logged in", new Gate("forms", 16, 16, Duration.ofSeconds(5)), 12);
    private final SharedGate known = new SharedGate("forms", new Gate("forms", 24, 8, Duration.ofSeconds(5)), 6);
    private final SharedGate files =
            new SharedGate("files to take in", new Gate("files to take in", 6, 6, Duration.ofSeconds(10)), 2);

    @Inject
    private ClientAddress address;

    @Inject
    private AddingADocument adding;

    private Path directory;

    @Override
    public void init(FilterConfig config) throws ServletException {
        directory = ((File) config.getServletContext().getAttribute(ServletContext.TEMPDIR))
                .toPath()
                .resolve("passing");
        try {
            TemporaryFile.prepare(directory);
        } catch (IOException unusable) {
            throw new ServletException("the directory " + directory + " can't be used", unusable);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String type = Objects.toString(asked.getContentType(), "").toLowerCase(Locale.ROOT);
        boolean multipart = type.startsWith(MULTIPART);
        if (asked.getServletPath().startsWith("/api") || !multipart && !type.startsWith(PLAIN)) {
            chain.doFilter(request, response);
        } else if (multipart && asked.getRemoteUser() == null) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            take(asked, answer, multipart, chain);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, boolean multipart, FilterChain chain)
            throws IOException, ServletException {
        List<TakenPart> parts = new ArrayList<>();
        try {
            Optional<HttpServletRequest> taken = taken(request, response, multipart, parts);
            if (taken.isPresent()) {
                chain.doFilter(taken.get(), response);
            }
        } finally {
            for (TakenPart part : parts) {
                part.delete();
            }
        }
    }

    /** Only while the body is on its way a place is taken; what is done with it has limits of its own. */
    private Optional<HttpServletRequest> taken(
            HttpServletRequest request, HttpServletResponse response, boolean multipart, List<TakenPart> parts)
            throws IOException {
        String user = request.getRemoteUser();
        SharedGate gate = multipart ? files : user == null ? strangers : known;
        try (Pass pass = gate.enter(user == null ? address.of(request) : user)) {
            RequestFields fields = new RequestFields();
            fields.addEncoded(Objects.toString(request.getQueryString(), ""));
            if (multipart) {
                readParts(request, fields, parts);
                settle(request);
            } else {
                readPlain(request, fields, user == null);
            }
            return Optional.of(new TakenRequest(request, fields.all(), parts));
        } catch (Overload full) {
            LastResort.answer(full, request, response);
        } catch (Unbearable refused) {
            refuse(refused.status(), response);
        } catch (FileUploadException unreadable) {
            refuse(unreadable.getCause() instanceof Unbearable refused ? refused.status() : 400, response);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "a body did not arrive", gone);
            refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, response);
        }
        return Optional.empty();
    }

    /**
     * Others hold the server's own request and ask it for parameters while a page is drawn: Weld, for a conversation. The server would
     * then begin to read the files itself; it tries once, may read nothing, and does not try again.
     */
    private static void settle(HttpServletRequest request) {
        try {
            request.getParameter("");
        } catch (RuntimeException refused) {
            LOG.log(Level.FINE, "the server reads no files", refused);
        }
    }

    /** What was not read of the body is not waited for. */
    private static void refuse(int status, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    private static void readPlain(HttpServletRequest request, RequestFields fields, boolean stranger)
            throws IOException {
        long most = stranger ? LARGEST_OF_STRANGERS : LARGEST_FORM;
        InputStream in = bounded(request, most, stranger ? STRANGERS_TIME : FORM_TIME);
        fields.addEncoded(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private void readParts(HttpServletRequest request, RequestFields fields, List<TakenPart> parts) throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        FileItemInputIterator items = upload.getItemIterator(
                new UploadBody(request, bounded(request, 4 * adding.limit() + LARGEST_FORM, FILE_TIME)));
        long left = LARGEST_FORM;
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (item.isFormField()) {
                byte[] value = item.getInputStream().readNBytes((int) left + 1);
                left -= value.length;
                if (left < 0) {
                    throw Unbearable.tooLarge();
                }
                fields.add(item.getFieldName(), new String(value, StandardCharsets.UTF_8));
            } else if (parts.size() == MOST_FILES) {
                throw Unbearable.tooLarge();
            } else {
                parts.add(TakenPart.of(
                        item.getFieldName(),
                        Objects.toString(item.getName(), ""),
                        item.getContentType(),
                        item.getInputStream(),
                        directory,
                        adding.limit()));
            }
        }
    }

    /** A length that is told and too large is refused before the first byte. */
    private static InputStream bounded(HttpServletRequest request, long most, Duration time) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw Unbearable.tooLarge();
        }
        return new BoundedInput(request.getInputStream(), most, System.nanoTime() + time.toNanos(), System::nanoTime);
    }
}

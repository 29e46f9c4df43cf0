package bg.nrm.web.cases;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.document.OpeningADocument;
import bg.nrm.document.OpeningADocument.OpenedDocument;
import bg.nrm.load.Gate.Pass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * Hands out a file of a case: to be saved, never to be run or shown by the browser itself. Only a PDF document may be looked at in the page of its
 * file: browsers show it apart from everything else, and nothing may be loaded from it.
 */
@Named
@RequestScoped
public class FileView {

    static final String PDF = "application/pdf";
    private static final String ONLY_IN_OUR_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    @Inject
    private OpeningADocument opening;

    @Inject
    private SendingFiles sending;

    @Inject
    private CurrentActor current;

    @Inject
    @Param(name = "ref")
    private String typed;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private boolean shown;

    public void send() throws IOException {
        CaseReference reference =
                Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        try (Pass pass = sending.enter(current.get().userId())) {
            send(opening.open(reference, Optional.ofNullable(id).orElseThrow(NotFound::new)));
        }
    }

    private void send(OpenedDocument document) throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseContentType(document.mediaType());
        answer.setResponseHeader("Content-Length", Long.toString(document.size()));
        boolean inPage = shown && document.mediaType().equals(PDF);
        answer.setResponseHeader(
                "Content-Disposition",
                (inPage ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(document.name()));
        if (inPage) {
            answer.setResponseHeader("X-Frame-Options", "SAMEORIGIN");
            answer.setResponseHeader("Content-Security-Policy", ONLY_IN_OUR_PAGE);
        }
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        try {
            document.content().to(answer.getResponseOutputStream());
        } catch (RuntimeException changed) {
            if (!answer.isResponseCommitted()) {
                answer.responseReset();
            }
            throw changed;
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

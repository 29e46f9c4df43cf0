package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.document.OpeningADocument;
import bg.nrm.document.OpeningADocument.OpenedDocument;
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

/** Hands out a file of a case: to be saved, never to be run or shown by the browser itself. */
@Named
@RequestScoped
public class FileView {

    @Inject
    private OpeningADocument opening;

    @Inject
    @Param(name = "ref")
    private String typed;

    @Inject
    @Param
    private Long id;

    public void send() throws IOException {
        CaseReference reference =
                Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        OpenedDocument document =
                opening.open(reference, Optional.ofNullable(id).orElseThrow(NotFound::new));
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseContentType(document.mediaType());
        answer.setResponseContentLength(document.content().length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(document.name()));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(document.content());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

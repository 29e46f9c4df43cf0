package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.load.HeavyWork;
import bg.nrm.paper.Form;
import bg.nrm.paper.OpeningABlankForm;
import bg.nrm.paper.OpeningAPaper;
import bg.nrm.paper.OpeningAPaper.OpenedPaper;
import bg.nrm.reporting.print.PaperPrinter;
import bg.nrm.web.frame.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;

/** Hands out papers and blank forms as PDF. The name of the file says which form it is, and of which case; nothing of the person. */
@Named
@RequestScoped
public class PrintView {

    @Inject
    private OpeningAPaper opening;

    @Inject
    private OpeningABlankForm blank;

    @Inject
    private PaperPrinter printer;

    @Inject
    private HeavyWork heavy;

    /** A version of a paper. */
    public void send() throws IOException {
        CaseReference reference =
                Asked.text("ref").flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        OpenedPaper opened =
                opening.print(reference, PaperView.number("n").orElseThrow(NotFound::new), PaperView.number("v"));
        String name = "%s-%s-%d"
                .formatted(
                        reference.shown(),
                        file(opened.sheet().form()),
                        opened.sheet().version().number());
        send(name, heavy.inTurn(() -> printer.pdf(opened)));
    }

    /** A form to be filled in by hand. */
    public void sendBlank() throws IOException {
        Form form = blank.open(Asked.text("form").orElseThrow(NotFound::new));
        send(file(form), heavy.inTurn(() -> printer.blank(form)));
    }

    private static String file(Form form) {
        return form.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void send(String name, byte[] pdf) throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(pdf);
        FacesContext.getCurrentInstance().responseComplete();
    }
}

package bg.nrm.web.tag;

import bg.nrm.web.frame.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of a form: which fields stand in the way, each a link to its field, or what was done. The frame is always there, so
 * that an answer by ajax has a place to appear; the script gives it the focus when it speaks of problems.
 */
@FacesComponent(ProblemsTag.TYPE)
public class ProblemsTag extends UIComponentBase {

    static final String TYPE = "nrm.Problems";

    /** A field that needs to be put right. */
    private record Problem(String href, String words) {}

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), null);
        List<Problem> problems = problems(context);
        List<FacesMessage> said = new ArrayList<>(context.getMessageList(null));
        said.addAll(astray(context));
        boolean failed = !problems.isEmpty() || said.stream().anyMatch(ProblemsTag::isError);
        if (failed) {
            failure(out, problems, said.stream().filter(ProblemsTag::isError).toList());
        }
        for (FacesMessage message : said) {
            if (!isError(message)) {
                aside(out, message);
            }
        }
        out.endElement("div");
    }

    private void failure(ResponseWriter out, List<Problem> problems, List<FacesMessage> said) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "note err", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("data-problems", "true", null);
        InputRemark.icon(out, this, "late");
        out.startElement("div", this);
        bold(out, opening(problems, said));
        for (FacesMessage message : said) {
            out.startElement("p", this);
            out.writeText(message.getSummary(), null);
            out.endElement("p");
        }
        if (!problems.isEmpty()) {
            list(out, problems);
        }
        out.endElement("div");
        out.endElement("div");
    }

    private String opening(List<Problem> problems, List<FacesMessage> said) {
        String what = Objects.toString(getAttributes().get("what"), "");
        if (problems.isEmpty()) {
            return what;
        }
        String fix = CDI.current().select(Texts.class).get().of("problems.fix", problems.size());
        return what.isEmpty() ? fix : what + " " + fix;
    }

    private void list(ResponseWriter out, List<Problem> problems) throws IOException {
        out.startElement("ul", this);
        for (Problem problem : problems) {
            out.startElement("li", this);
            out.startElement("a", this);
            out.writeAttribute("href", "#" + problem.href(), null);
            out.writeText(problem.words(), null);
            out.endElement("a");
            out.endElement("li");
        }
        out.endElement("ul");
    }

    private void aside(ResponseWriter out, FacesMessage message) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "note " + InputRemark.css(message.getSeverity()), null);
        out.writeAttribute("role", "status", null);
        InputRemark.icon(out, this, InputRemark.iconOf(message.getSeverity()));
        out.startElement("div", this);
        out.writeText(message.getSummary(), null);
        out.endElement("div");
        out.endElement("div");
    }

    private void bold(ResponseWriter out, String words) throws IOException {
        if (!words.isEmpty()) {
            out.startElement("b", this);
            out.writeText(words, null);
            out.endElement("b");
        }
    }

    private static List<Problem> problems(FacesContext context) {
        return atFields(context)
                .flatMap(at -> problem(at.getKey(), at.getValue(), context).stream())
                .toList();
    }

    /** What is wrong with a field that this page does not show: said beside the fields, or nobody would find what to put right. */
    private static List<FacesMessage> astray(FacesContext context) {
        return atFields(context)
                .filter(at -> problem(at.getKey(), at.getValue(), context).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Every error that names a field, with the field's id. */
    private static Stream<Map.Entry<String, FacesMessage>> atFields(FacesContext context) {
        List<String> ids = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(ids::add);
        return ids.stream().filter(Objects::nonNull).flatMap(id -> context.getMessageList(id).stream()
                .filter(ProblemsTag::isError)
                .map(message -> Map.entry(id, message)));
    }

    /** Found by a visit, because an input within a repeated row has its label only while that row is visited. */
    private static Optional<Problem> problem(String id, FacesMessage message, FacesContext context) {
        List<Problem> found = new ArrayList<>();
        VisitContext visit =
                VisitContext.createVisitContext(context, Set.of(id), EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (ignored, input) -> {
            found.add(new Problem(Field.focusable(input, context), sentence(input, message)));
            return VisitResult.COMPLETE;
        });
        return Optional.ofNullable(found.isEmpty() ? null : found.get(0));
    }

    private static String sentence(UIComponent input, FacesMessage message) {
        Optional<String> label = Field.labelOf(input);
        return label.map(known -> known + ": " + message.getSummary()).orElseGet(message::getSummary);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}

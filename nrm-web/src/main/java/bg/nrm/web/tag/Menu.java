package bg.nrm.web.tag;

import bg.nrm.web.frame.Navigation;
import bg.nrm.web.frame.Tally;
import bg.nrm.web.frame.Texts;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The menu, as it stands beside every page and, on narrow screens, above it: written out directly, for every page has it twice. */
@FacesComponent(Menu.TYPE)
public class Menu extends UIComponentBase {

    static final String TYPE = "nrm.Menu";

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        String written = (String) context.getAttributes().get(TYPE);
        if (written == null) {
            written = written(context);
            context.getAttributes().put(TYPE, written);
        }
        context.getResponseWriter().write(written);
    }

    private String written(FacesContext context) throws IOException {
        StringWriter menu = new StringWriter();
        ResponseWriter out = context.getResponseWriter().cloneWithWriter(menu);
        write(out, context);
        out.flush();
        return menu.toString();
    }

    private void write(ResponseWriter out, FacesContext context) throws IOException {
        Texts texts = (Texts) getAttributes().get("texts");
        String root = context.getExternalContext().getRequestContextPath();
        for (Object each : (List<?>) getAttributes().get("sections")) {
            Navigation.Section section = (Navigation.Section) each;
            if (!section.title().isEmpty()) {
                out.startElement("h2", this);
                out.writeText(texts.of(section.title()), null);
                out.endElement("h2");
            }
            out.startElement("ul", this);
            for (Navigation.Entry entry : section.entries()) {
                entry(out, texts, root, entry);
            }
            out.endElement("ul");
        }
    }

    private void entry(ResponseWriter out, Texts texts, String root, Navigation.Entry entry) throws IOException {
        out.startElement("li", this);
        out.startElement("a", this);
        out.writeAttribute("href", root + entry.place().path(), null);
        if (entry.present()) {
            out.writeAttribute("aria-current", "page", null);
        }
        out.writeText(texts.of(entry.place().title()), null);
        if (entry.count().isPresent()) {
            count(out, texts, entry.count().get());
        }
        out.endElement("a");
        out.endElement("li");
    }

    private void count(ResponseWriter out, Texts texts, Tally.Count count) throws IOException {
        span(out, count.kind().isPressing() ? "n late" : "n");
        span(out, "");
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(count.number(), null);
        out.endElement("span");
        span(out, "vh");
        out.writeText(texts.of(count.kind().words(), count.number()), null);
        out.endElement("span");
        out.endElement("span");
    }

    private void span(ResponseWriter out, String styleClass) throws IOException {
        out.startElement("span", this);
        if (!styleClass.isEmpty()) {
            out.writeAttribute("class", styleClass, null);
        }
    }
}

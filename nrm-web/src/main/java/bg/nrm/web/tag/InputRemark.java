package bg.nrm.web.tag;

import bg.nrm.web.frame.Icons;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** What the page remarks on an input, with the look its severity has everywhere. */
record InputRemark(String words, String css, String icon) {

    static InputRemark of(FacesMessage message) {
        return new InputRemark(message.getSummary(), css(message.getSeverity()), iconOf(message.getSeverity()));
    }

    static String css(Severity severity) {
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "warn" : "err";
    }

    static String iconOf(Severity severity) {
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "ok";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "soon" : "late";
    }

    void write(ResponseWriter out, UIComponent component, String id) throws IOException {
        out.startElement("p", component);
        out.writeAttribute("class", "msg " + css, null);
        out.writeAttribute("id", id, null);
        icon(out, component, icon);
        out.writeText(words, null);
        out.endElement("p");
    }

    static void icon(ResponseWriter out, UIComponent component, String name) throws IOException {
        out.startElement("svg", component);
        out.writeAttribute("class", "i", null);
        out.writeAttribute("viewBox", "0 0 16 16", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", component);
        out.writeAttribute("href", CDI.current().select(Icons.class).get().at(name), null);
        out.endElement("use");
        out.endElement("svg");
    }
}

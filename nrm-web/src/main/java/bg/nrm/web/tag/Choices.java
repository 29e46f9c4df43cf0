package bg.nrm.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** A native list of choices with its label, in a form that asks by GET and keeps nothing between two answers. */
@FacesComponent(Choices.TYPE)
public class Choices extends UIComponentBase {

    static final String TYPE = "nrm.Choices";

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "f", null);
        out.startElement("label", this);
        out.writeAttribute("for", getId(), null);
        out.writeText(getAttributes().get("label"), null);
        out.endElement("label");
        out.startElement("select", this);
        out.writeAttribute("class", "in", null);
        out.writeAttribute("id", getId(), null);
        out.writeAttribute("name", getAttributes().get("name"), null);
        for (Object choice : (List<?>) getAttributes().get("of")) {
            option(out, (Choice) choice);
        }
        out.endElement("select");
        out.endElement("div");
    }

    private void option(ResponseWriter out, Choice choice) throws IOException {
        out.startElement("option", this);
        out.writeAttribute("value", choice.value(), null);
        if (choice.chosen()) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(choice.words(), null);
        out.endElement("option");
    }
}

package bg.nrm.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * A list of records as a table that is nothing but words, each row led by a link to its record; on narrow screens every cell carries
 * its column's name. Written out directly: twenty-five rows evaluated cell by cell cost more than everything else of a page.
 */
@FacesComponent(Listing.TYPE)
public class Listing extends UIComponentBase {

    static final String TYPE = "nrm.Listing";

    /**
     * A record in the list.
     *
     * @param href where it is opened
     * @param cells its words, column by column; the first is what is linked
     */
    public record Row(String href, List<String> cells) {}

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        List<?> columns = (List<?>) getAttributes().get("columns");
        open(out, "div", "scroll");
        out.writeAttribute("tabindex", "0", null);
        out.writeAttribute("role", "region", null);
        out.writeAttribute("aria-label", getAttributes().get("label"), null);
        out.writeAttribute("data-list", "true", null);
        open(out, "table", "t reflow");
        open(out, "caption", "vh");
        out.writeText(getAttributes().get("caption"), null);
        out.endElement("caption");
        head(out, columns);
        out.startElement("tbody", this);
        for (Object row : (List<?>) getAttributes().get("rows")) {
            row(out, columns, (Row) row);
        }
        out.endElement("tbody");
        out.endElement("table");
        out.endElement("div");
    }

    private void head(ResponseWriter out, List<?> columns) throws IOException {
        out.startElement("thead", this);
        out.startElement("tr", this);
        for (Object column : columns) {
            out.startElement("th", this);
            out.writeAttribute("scope", "col", null);
            out.writeText(column, null);
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void row(ResponseWriter out, List<?> columns, Row row) throws IOException {
        Iterator<String> cells = row.cells().iterator();
        out.startElement("tr", this);
        out.startElement("th", this);
        out.writeAttribute("scope", "row", null);
        open(out, "a", "row ref");
        out.writeAttribute("href", row.href(), null);
        out.writeText(cells.next(), null);
        out.endElement("a");
        out.endElement("th");
        for (Object column : columns.subList(1, columns.size())) {
            out.startElement("td", this);
            out.writeAttribute("data-l", column, null);
            out.writeText(cells.next(), null);
            out.endElement("td");
        }
        out.endElement("tr");
    }

    private void open(ResponseWriter out, String element, String styleClass) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", styleClass, null);
    }
}

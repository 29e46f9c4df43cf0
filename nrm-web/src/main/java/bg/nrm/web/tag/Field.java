package bg.nrm.web.tag;

import bg.nrm.web.frame.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.selectmanybutton.SelectManyButton;
import org.primefaces.component.selectmanycheckbox.SelectManyCheckbox;
import org.primefaces.component.selectonebutton.SelectOneButton;
import org.primefaces.component.selectoneradio.SelectOneRadio;

/**
 * A field: label, hint, the input within it, and what is wrong with it. A component and not a tag file, because the input has to be
 * told which texts describe it.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    static final String TYPE = "nrm.Field";
    private static final List<Class<?>> GROUPS = List.of(
            HtmlSelectOneRadio.class,
            HtmlSelectManyCheckbox.class,
            SelectOneRadio.class,
            SelectOneButton.class,
            SelectManyCheckbox.class,
            SelectManyButton.class);

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input();
        String id = input.getClientId(context);
        describe(input, id, context);
        ResponseWriter out = context.getResponseWriter();
        boolean group = isGroup(input);
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("class", frame(id, context), null);
        if (has("when")) {
            out.writeAttribute("data-when", text("when"), null);
        }
        label(out, input, group, context);
        if (has("hint")) {
            out.startElement("span", this);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", id + "-hint", null);
            out.writeText(text("hint"), null);
            out.endElement("span");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input();
        String id = input.getClientId(context);
        ResponseWriter out = context.getResponseWriter();
        int count = 0;
        for (FacesMessage message : context.getMessageList(id)) {
            InputRemark.of(message).write(out, this, message(id, count++));
        }
        out.endElement(isGroup(input) ? "fieldset" : "div");
    }

    /** The label of the field around an input, for the list of problems; in a row, with the words that tell the row. */
    static Optional<String> labelOf(UIComponent input) {
        for (UIComponent around = input.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Field field) {
                String label = field.text("label");
                return Optional.of(field.has("within") ? field.text("within") + ", " + label : label);
            }
        }
        return Optional.empty();
    }

    /** The id the browser knows the focusable part of an input by. */
    static String focusable(UIComponent input, FacesContext context) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }

    private void describe(UIInput input, String id, FacesContext context) {
        List<String> describing = new ArrayList<>();
        if (has("hint")) {
            describing.add(id + "-hint");
        }
        List<FacesMessage> messages = context.getMessageList(id);
        for (int i = 0; i < messages.size(); i++) {
            describing.add(message(id, i));
        }
        tell(input, "aria-describedby", String.join(" ", describing));
        boolean ours = !(input instanceof InputHolder || input.getRendererType().startsWith("org.primefaces"));
        tell(input, "aria-invalid", ours && !input.isValid() ? "true" : "");
        tell(input, "aria-required", (ours && input.isRequired() || isMarked()) && !isGroup(input) ? "true" : "");
        if (input instanceof InputHolder holder) {
            holder.setLabelledBy(id + "-label");
        }
    }

    private static void tell(UIInput input, String attribute, String value) {
        if (!value.isEmpty()) {
            input.getPassThroughAttributes().put(attribute, value);
        } else if (input.getPassThroughAttributes(false) != null) {
            input.getPassThroughAttributes().remove(attribute);
        }
    }

    private void label(ResponseWriter out, UIInput input, boolean group, FacesContext context) throws IOException {
        out.startElement(group ? "legend" : "label", this);
        out.writeAttribute("id", input.getClientId(context) + "-label", null);
        if (group) {
            out.writeAttribute("class", "lab", null);
        } else {
            out.writeAttribute("for", focusable(input, context), null);
        }
        out.writeText(text("label"), null);
        String remark = remark(input);
        if (!remark.isEmpty()) {
            out.writeText(" ", null);
            out.startElement("span", this);
            out.writeAttribute("class", "opt", null);
            out.writeText("(" + remark + ")", null);
            out.endElement("span");
        }
        out.endElement(group ? "legend" : "label");
    }

    /** Whether it is said that the field has to be filled in, which the use case itself looks after. */
    private boolean isMarked() {
        return Boolean.parseBoolean(text("required"));
    }

    private String remark(UIInput input) {
        if (has("note")) {
            return text("note");
        }
        Texts texts = CDI.current().select(Texts.class).get();
        if (input.isRequired() || isMarked()) {
            return texts.of("field.required");
        }
        return Boolean.parseBoolean(text("optional")) ? texts.of("field.optional") : "";
    }

    private String frame(String id, FacesContext context) {
        boolean warned = context.getMaximumSeverity() != null
                && context.getMessageList(id).stream()
                        .anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_WARN);
        return "f" + (warned ? " warned" : "") + (has("styleClass") ? " " + text("styleClass") : "");
    }

    private static String message(String id, int index) {
        return id + "-msg" + index;
    }

    private static boolean isGroup(UIInput input) {
        return GROUPS.stream().anyMatch(group -> group.isInstance(input));
    }

    private boolean has(String attribute) {
        return !text(attribute).isEmpty();
    }

    private String text(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }

    private UIInput input() {
        return find(this)
                .orElseThrow(() -> new IllegalStateException("n:field \"" + text("label") + "\" holds no input"));
    }

    private static Optional<UIInput> find(UIComponent within) {
        if (within instanceof UIInput input) {
            return Optional.of(input);
        }
        return within.getChildren().stream()
                .map(Field::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

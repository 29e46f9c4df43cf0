package bg.nrm.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** Writes what {@link Still} keeps; the first time in a language it has its children write it. */
@FacesComponent(StillWords.TYPE)
public class StillWords extends UIComponentBase {

    static final String TYPE = "nrm.Still";

    private Map<Locale, String> written;
    private Locale language;

    /** It is made anew with every page and leaves nothing in a session. */
    void keptIn(Map<Locale, String> words, Locale spoken) {
        written = words;
        language = spoken;
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String words = written.get(language);
        if (words == null) {
            words = written(context);
            written.put(language, words);
        }
        context.getResponseWriter().write(words);
    }

    private String written(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter words = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(words));
        try {
            super.encodeChildren(context);
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        return words.toString();
    }
}

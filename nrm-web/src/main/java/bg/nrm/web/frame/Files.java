package bg.nrm.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Where our own script, style sheet and icons are; looked up once, for every page asks. */
@Named
@ApplicationScoped
public class Files {

    private static final String KNOWN = "nrm.file.";

    /** The address of a file of ours, with the release in it. */
    public String at(String name) {
        return of(FacesContext.getCurrentInstance(), name);
    }

    /** The same for whatever writes addresses by the dozen. */
    public static String of(FacesContext context, String name) {
        return (String) context.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(KNOWN + name, first -> context.getApplication()
                        .getResourceHandler()
                        .createResource(name, "nrm")
                        .getRequestPath());
    }
}

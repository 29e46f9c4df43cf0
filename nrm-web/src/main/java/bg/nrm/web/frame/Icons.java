package bg.nrm.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The sprite with our icons. */
@Named
@ApplicationScoped
public class Icons {

    /** Where the icon of this name is. */
    public String at(String name) {
        return of(FacesContext.getCurrentInstance(), name);
    }

    /** The same for whatever writes icons by the dozen. */
    public static String of(FacesContext context, String name) {
        return Files.of(context, "icons.svg") + "#" + name;
    }
}

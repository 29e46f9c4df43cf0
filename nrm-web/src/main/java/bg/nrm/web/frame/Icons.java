package bg.nrm.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The sprite with our icons. */
@Named
@ApplicationScoped
public class Icons {

    private volatile String sprite;

    /** Where the icon of this name is. */
    public String at(String name) {
        if (sprite == null) {
            sprite = FacesContext.getCurrentInstance()
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "nrm")
                    .getRequestPath();
        }
        return sprite + "#" + name;
    }
}

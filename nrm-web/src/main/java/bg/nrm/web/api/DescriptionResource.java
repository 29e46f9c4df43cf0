package bg.nrm.web.api;

import bg.nrm.web.api.admission.TokenAdmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of this interface, for everybody: it says nothing about anybody. A test holds it against the code. */
@Path(TokenAdmission.DESCRIPTION)
@ApplicationScoped
public class DescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description. Needs no token.")
    public byte[] description() {
        try (InputStream description = DescriptionResource.class.getResourceAsStream(TokenAdmission.DESCRIPTION)) {
            return description.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package bg.nrm.web.api;

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
@Path(DescriptionResource.PATH)
@ApplicationScoped
public class DescriptionResource {

    static final String PATH = "openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description. Needs no token.")
    public byte[] description() {
        try (InputStream description = DescriptionResource.class.getResourceAsStream(PATH)) {
            return description.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package bg.nrm.web.api.answer;

import bg.nrm.access.CurrentActor;
import bg.nrm.web.api.answer.Fault.Details;
import bg.nrm.web.api.answer.Fault.FieldFault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts refusals into words: English for who builds the connecting system, the asked language for who uses it. */
@RequestScoped
public class Faults {

    private static final ResourceBundle DESCRIPTIONS =
            ResourceBundle.getBundle("bg.nrm.web.api.Descriptions", Locale.ROOT);

    @Inject
    private CurrentActor current;

    @Inject
    private Spoken spoken;

    public Response answer(Refusal refusal) {
        Response.ResponseBuilder answer = Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(fault(refusal));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    private Fault fault(Refusal refusal) {
        return new Fault(
                current.request(),
                DESCRIPTIONS.getString(refusal.code()),
                spoken.text(refusal.code()),
                new Details(
                        refusal.code(),
                        refusal.fields().stream().map(this::worded).toList(),
                        refusal.obstacles(),
                        refusal.differences()));
    }

    private FieldFault worded(FieldFault field) {
        return field.userMessage().isEmpty()
                ? new FieldFault(field.field(), field.code(), spoken.text("constraint." + field.code(), field.field()))
                : field;
    }
}

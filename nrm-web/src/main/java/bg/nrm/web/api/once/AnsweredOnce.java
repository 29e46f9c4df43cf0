package bg.nrm.web.api.once;

import bg.nrm.connection.AnsweringOnce;
import bg.nrm.connection.FirstAnswer;
import bg.nrm.web.api.answer.Json;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.Optional;

/** Puts a method of a resource, its key and its answer into one transaction. */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AnsweredOnce implements Serializable {

    static final String REPEATED = "Idempotency-Replayed";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringOnce answering;

    @Inject
    private transient Sent sent;

    @Inject
    private transient Json json;

    @AroundInvoke
    Object once(InvocationContext call) {
        return response(answering.answer(sent.key(), sent.digest(), () -> answer(call)));
    }

    private FirstAnswer answer(InvocationContext call) {
        try {
            Response response = (Response) call.proceed();
            return FirstAnswer.of(
                    response.getStatus(),
                    Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)),
                    response.hasEntity() ? json.write(response.getEntity()) : "");
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Response response(FirstAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.location().ifPresent(place -> response.header(HttpHeaders.LOCATION, place));
        if (!answer.body().isEmpty()) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (answer.repeated()) {
            response.header(REPEATED, "true");
        }
        return response.build();
    }
}

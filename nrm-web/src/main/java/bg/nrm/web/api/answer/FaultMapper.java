package bg.nrm.web.api.answer;

import bg.nrm.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers whatever was thrown. Only a failure of ours gets into the log, once, without what it was about. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Inject
    private Faults faults;

    @Inject
    private CurrentActor current;

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = Refusals.of(thrown);
        if (refusal.status() == 500) {
            LOG.log(Level.SEVERE, "Request {0} failed: {1}", new Object[] {current.request(), new Trace(thrown)});
        } else if (refusal.status() == 503) {
            LOG.log(Level.WARNING, "Request {0} was not answered: {1}", new Object[] {current.request(), refusal.code()
            });
        }
        return faults.answer(refusal);
    }
}

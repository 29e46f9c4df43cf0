package bg.nrm.web.answer;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers exceptions within Faces. A view that is gone is opened anew with what was typed; an answer by ajax fails with a status and a
 * reference number, and the page keeps what is on it; anything else goes on to {@link LastResort}.
 */
public class Mishaps extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    public Mishaps(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Answering(getWrapped().getExceptionHandler());
    }

    private static final class Answering extends ExceptionHandlerWrapper {

        Answering(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext context = FacesContext.getCurrentInstance();
            Optional<Throwable> first = takeFirst();
            first.ifPresent(thrown -> answer(thrown, context));
            super.handle();
        }

        private Optional<Throwable> takeFirst() {
            Optional<Throwable> first = Optional.empty();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                first = first.or(() -> Optional.of(thrown));
                events.remove();
            }
            return first;
        }

        private static void answer(Throwable thrown, FacesContext context) {
            Failure failure = Failure.of(thrown);
            if (failure == Failure.EXPIRED) {
                openAnew(context);
            } else if (context.getPartialViewContext().isAjaxRequest()
                    && !context.getExternalContext().isResponseCommitted()) {
                refuse(failure, thrown, context);
            } else {
                throw thrown instanceof RuntimeException known ? known : new FacesException(thrown);
            }
        }

        private static void openAnew(FacesContext context) {
            try {
                ExternalContext external = context.getExternalContext();
                HttpServletRequest request = (HttpServletRequest) external.getRequest();
                external.redirect(KeptInput.keep(request));
                context.responseComplete();
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
        }

        private static void refuse(Failure failure, Throwable thrown, FacesContext context) {
            ExternalContext external = context.getExternalContext();
            String reference = (String) external.getRequestMap().get(Reference.ATTRIBUTE);
            if (failure == Failure.BROKEN) {
                LOG.log(Level.SEVERE, thrown, () -> "[" + reference + "] the answer failed");
            } else if (failure.passes()) {
                LOG.log(Level.WARNING, "[{0}] no answer: {1}", new Object[] {reference, failure});
            }
            external.responseReset();
            external.setResponseStatus(failure.status());
            external.setResponseHeader(Reference.HEADER, reference);
            external.setResponseHeader("Cache-Control", "no-store");
            context.responseComplete();
        }
    }
}

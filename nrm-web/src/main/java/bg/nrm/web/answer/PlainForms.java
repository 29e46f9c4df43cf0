package bg.nrm.web.answer;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Forgets the nonce of a page whose form was sent without scripts, so that the answer is drawn with the fresh one of {@link OwnNonce} and not refused for
 * having another.
 */
public class PlainForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getPartialViewContext().isAjaxRequest()) {
            String sent = context.getExternalContext().getRequestParameterMap().get(OwnNonce.NONCE);
            Optional.ofNullable(context.getViewRoot())
                    .map(PlainForms::ofView)
                    .filter(own -> !Objects.equals(own.get(OwnNonce.NONCE), sent))
                    .ifPresent(own -> own.remove(OwnNonce.NONCE));
        }
    }

    private static Map<String, Object> ofView(UIViewRoot view) {
        return view.getViewMap(false);
    }
}

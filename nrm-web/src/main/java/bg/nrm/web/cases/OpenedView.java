package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingWhoOpened;
import bg.nrm.casefile.ReadingWhoOpened.Look;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** Who opened a case and what they did in it, without content. */
@Named
@RequestScoped
public class OpenedView {

    @Inject
    private ReadingWhoOpened reading;

    @Inject
    private Texts texts;

    @Inject
    @Param(name = "ref")
    private String typed;

    private CaseReference reference;
    private List<Look> acts;

    @PostConstruct
    void read() {
        reference = Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        acts = reading.acts(reference);
    }

    public CaseReference getReference() {
        return reference;
    }

    public List<Look> getActs() {
        return acts;
    }

    /** The number under which the audit knows a user. */
    public String numberOf(Look act) {
        return act.user().map(number -> texts.in("audit", "who", number)).orElse("–");
    }
}

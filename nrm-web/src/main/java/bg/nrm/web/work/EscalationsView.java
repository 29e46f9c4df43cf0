package bg.nrm.web.work;

import bg.nrm.escalation.AcknowledgingEscalation;
import bg.nrm.escalation.EscalationKey;
import bg.nrm.escalation.EscalationPage;
import bg.nrm.escalation.ListingEscalations;
import bg.nrm.web.frame.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Missed limits that were told to the user. */
@Named
@RequestScoped
public class EscalationsView {

    @Inject
    private ListingEscalations listing;

    @Inject
    private AcknowledgingEscalation acknowledging;

    @Inject
    private EscalationRows rows;

    private Optional<EscalationKey> after;
    private EscalationPage page;

    @PostConstruct
    void read() {
        after = Asked.text("after").flatMap(EscalationKey::typed);
        page = listing.page(after);
    }

    public List<EscalationRow> getRows() {
        return rows.of(page.lines());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    public Optional<String> getNextPage() {
        return page.next().map(key -> "?after=" + key.text());
    }

    public void acknowledge() {
        Asked.key("told").ifPresent(acknowledging::acknowledge);
        page = listing.page(after);
    }
}

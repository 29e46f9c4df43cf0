package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.EndOfAccess;
import bg.nrm.casefile.ReadingWhoKnows;
import bg.nrm.casefile.ReadingWhoKnows.Knower;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Which bodies know a case or once did, in words. */
@ApplicationScoped
class KnowerRows {

    @Inject
    private ReadingWhoKnows reading;

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    /**
     * A body in the table.
     *
     * @param knows whether it finds the case now
     * @param now that it does, until when, or what ended it
     * @param removable whether the leading body could end its access
     */
    public record Row(String body, String ground, String since, boolean knows, String now, boolean removable) {}

    List<Row> of(CaseInHand inHand) {
        return reading.knowers(inHand.caseFile().reference()).stream()
                .map(knower -> row(knower, inHand.now()))
                .toList();
    }

    private Row row(Knower knower, Instant now) {
        boolean over = knower.isOver(now);
        return new Row(
                bodies.name(knower.admission().organisationId()),
                texts.in("cases", "knowers.ground." + knower.admission().basis()),
                moments.both(knower.admission().since()),
                !over,
                state(knower, over),
                !over && knower.admission().basis().isLetIn());
    }

    private String state(Knower knower, boolean over) {
        if (over) {
            return texts.in(
                    "cases",
                    "knowers.over",
                    moments.both(knower.admission().until().orElseThrow()),
                    knower.end().map(this::why).orElse(""));
        }
        return knower.end()
                .map(end -> texts.in("cases", "knowers.until", moments.both(end.at())))
                .orElseGet(() -> texts.in("cases", "knowers.knows"));
    }

    private String why(EndOfAccess end) {
        return texts.in(
                "cases",
                "knowers.why." + end.reason(),
                end.consent().map(terms::term).orElse(""));
    }
}

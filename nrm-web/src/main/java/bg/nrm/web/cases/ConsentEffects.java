package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the answer to a question brings about beside itself: who stops knowing the case with a no, which period ends with a yes. */
@ApplicationScoped
class ConsentEffects {

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    List<String> of(Consent asked, CaseInHand inHand) {
        List<String> effects = new ArrayList<>();
        inHand.agenda().periods().stream()
                .filter(PeriodStanding::isRunning)
                .filter(running -> running.period().earlyEnds().contains(asked))
                .map(running -> texts.in(
                        "cases",
                        "consent.endsPeriod",
                        terms.term(running.period().id()),
                        running.until().map(moments::date).orElse("–")))
                .forEach(effects::add);
        List<Long> losing = inHand.restingOn(asked);
        if (!losing.isEmpty()) {
            effects.add(texts.in(
                    "cases",
                    "consent.endsAccess",
                    losing.stream().map(bodies::name).sorted().collect(Collectors.joining("; "))));
            if (inHand.story().holds(Circumstance.LIFE_AT_RISK)) {
                effects.add(texts.in("cases", "consent.lifeAtRisk"));
            }
        }
        return effects;
    }
}

package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Pause;
import bg.nrm.procedure.standing.WayOut;
import java.util.Collection;

/** Says what stands in the way and what leads out of it. A term may have a sentence of its own. */
record Sentences(Words words) {

    String of(Lack lack) {
        if (lack instanceof Lack.StepMissing missing) {
            return words.say("lack.StepMissing", words.list(missing.anyOf(), "or", words::told));
        }
        if (lack instanceof Lack.ConsentMissing missing) {
            return about(missing.refused() ? "lack.ConsentRefused" : "lack.ConsentMissing", missing.consent());
        }
        if (lack instanceof Lack.CircumstanceMissing missing) {
            return about("lack.CircumstanceMissing", missing.circumstance());
        }
        if (lack instanceof Lack.CircumstancePrevails prevails) {
            return about("lack.CircumstancePrevails", prevails.circumstance());
        }
        if (lack instanceof Lack.Forbidden forbidden) {
            return about("lack.Forbidden", forbidden.circumstance());
        }
        if (lack instanceof Lack.NoDeviation no) {
            return words.say("lack.NoDeviation", words.of(no.step()));
        }
        if (lack instanceof Lack.AgreedTooLate late) {
            return words.say("lack.AgreedTooLate", words.of(late.consent()), words.told(late.period()));
        }
        if (lack instanceof Lack.NotConcerned not) {
            return words.say("lack.NotConcerned", words.list(not.anyOf(), "or", words::held));
        }
        return ofTime(lack);
    }

    String of(WayOut way) {
        if (way instanceof WayOut.Take take) {
            return words.button(take.step());
        }
        if (way instanceof WayOut.Ask ask) {
            return about("way.Ask", ask.consent());
        }
        if (way instanceof WayOut.Find find) {
            return about("way.Find", find.circumstance());
        }
        if (way instanceof WayOut.End end) {
            return about("way.End", end.circumstance());
        }
        if (way instanceof WayOut.Entrust entrust) {
            return words.say("way.Entrust", roles(entrust.roles()));
        }
        return ofTime(way);
    }

    private String ofTime(Lack lack) {
        if (lack instanceof Lack.PeriodRunning running) {
            String period = words.of(running.period());
            return running.until()
                    .map(until -> words.say("lack.PeriodRunning.until", period, words.day(until)))
                    .orElseGet(() -> words.say("lack.PeriodRunning", period));
        }
        if (lack instanceof Lack.PeriodNotRunning over) {
            String period = words.of(over.period());
            return over.endedAt()
                    .map(ended -> words.say("lack.PeriodNotRunning.ended", period, words.day(ended)))
                    .orElseGet(() -> words.say("lack.PeriodNotRunning", period));
        }
        if (lack instanceof Lack.StepPaused paused) {
            Pause pause = paused.pause();
            return words.say("lack.StepPaused." + pause.kind(), words.of(pause.ground()), words.of(pause.reviewOn()));
        }
        return lack instanceof Lack.CaseIsClosed closed
                ? words.say("lack.CaseIsClosed", words.of(closed.reason()))
                : words.say("lack.NotResponsible", roles(((Lack.NotResponsible) lack).responsible()));
    }

    private String ofTime(WayOut way) {
        if (way instanceof WayOut.Wait wait) {
            return wait.until()
                    .map(until -> words.say("way.Wait.until", words.day(until)))
                    .orElseGet(() -> words.text("way.Wait"));
        }
        return words.text(way instanceof WayOut.Resume ? "way.Resume" : "way.Reopen");
    }

    private String about(String key, Enum<?> term) {
        return words.optional(key + '.' + term.name()).orElseGet(() -> words.say(key, words.of(term)));
    }

    private String roles(Collection<ResponsibleRole> roles) {
        return words.list(roles, "or", words::of);
    }
}

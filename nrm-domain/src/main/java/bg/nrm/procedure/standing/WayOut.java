package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What can be done about something that stands in the way. */
public sealed interface WayOut {

    record Take(StepId step) implements WayOut {}

    record Ask(Consent consent) implements WayOut {}

    record Find(Circumstance circumstance) implements WayOut {}

    record End(Circumstance circumstance) implements WayOut {}

    record Wait(Optional<Instant> until) implements WayOut {}

    record Resume(StepId step) implements WayOut {}

    record Reopen() implements WayOut {}

    record Entrust(Set<ResponsibleRole> roles) implements WayOut {}
}

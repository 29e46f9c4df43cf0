package bg.nrm.administration;

import bg.nrm.access.NamedUser;
import bg.nrm.approval.Decision;
import bg.nrm.approval.Decision.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands that two administrators decide, as a page shows it.
 *
 * @param proposer who wanted it; empty for what the register came with
 * @param at when
 * @param until until when it can be approved or its fruit fetched
 * @param decider who approved, declined or withdrew it
 * @param own whether whoever looks at it proposed it
 */
public record Decided(
        Optional<NamedUser> proposer,
        Instant at,
        Optional<Instant> until,
        Optional<NamedUser> decider,
        Standing standing,
        boolean own) {

    static Decided of(Decision decision, Map<Long, NamedUser> names, long asking) {
        return new Decided(
                decision.proposedBy().map(names::get),
                decision.proposedAt(),
                decision.until(),
                decision.decidedBy().map(names::get),
                decision.standing(),
                decision.isBy(asking));
    }

    /** The keys of all who had a hand in them. */
    static Set<Long> hands(Collection<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> Stream.concat(decision.proposedBy().stream(), decision.decidedBy().stream()))
                .collect(Collectors.toSet());
    }

    public boolean isWaiting() {
        return standing == Standing.WAITING;
    }

    public boolean isApproved() {
        return standing == Standing.APPROVED;
    }
}

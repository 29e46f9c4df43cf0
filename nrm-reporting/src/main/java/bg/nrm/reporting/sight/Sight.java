package bg.nrm.reporting.sight;

import bg.nrm.access.Actor;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;

/** How near to single persons a reader of statistics comes. Which tables they may open at all, the policy says. */
public enum Sight {
    /** Every figure as it was counted: auditors, and the statisticians of the National Commission. */
    WHOLE,
    /** The figures of one's own body as they were counted; those of others so that no single person shows. */
    PROTECTED;

    public static Sight of(Actor actor) {
        boolean makesStatistics =
                actor.is(Role.STATISTICIAN) && actor.organisationKind() == BodyKind.NATIONAL_COMMISSION;
        return makesStatistics || actor.is(Role.AUDITOR) ? WHOLE : PROTECTED;
    }

    /** Refuses whoever does not see everything: tables and lists that cannot be protected are not for them. */
    public static void requireWhole(Actor actor) {
        if (of(actor) != WHOLE) {
            throw new NotPermitted("figures of other bodies as they were counted");
        }
    }
}

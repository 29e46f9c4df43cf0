package bg.nrm.connection;

import static bg.nrm.access.Role.COORDINATOR;
import static bg.nrm.access.Role.SHELTER_MANAGER;
import static bg.nrm.access.Role.STATISTICIAN;
import static bg.nrm.access.Role.WORKER;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.organisation.Organisation;
import bg.nrm.time.Sofia;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Under what terms systems get tokens. Formal identification is the act of a person in office, and those who administer, audit and
 * protect data answer for it themselves: no system gets these roles.
 *
 * @param longestDays for how many days a token may be valid
 */
record TokenTerms(int longestDays) {

    private static final Set<Role> OF_SYSTEMS = Set.of(WORKER, COORDINATOR, SHELTER_MANAGER, STATISTICIAN);
    private static final String LONGEST_DAYS = "nrm.api.token-days";
    private static final int LONGEST_NAME = 120;

    static TokenTerms of(Config config) {
        return new TokenTerms(
                config.getOptionalValue(LONGEST_DAYS, Integer.class).orElse(365));
    }

    static LocalDate today(Clock clock) {
        return Sofia.today(clock);
    }

    Set<Reason> against(NewConnection wanted, Optional<Organisation> body, LocalDate today) {
        Set<Reason> reasons = againstDay(wanted.lastDay(), today);
        if (wanted.name().isEmpty() || wanted.name().length() > LONGEST_NAME) {
            reasons.add(Reason.NAME_UNFIT);
        }
        if (wanted.roles().isEmpty()) {
            reasons.add(Reason.NO_ROLE);
        }
        if (!OF_SYSTEMS.containsAll(wanted.roles())) {
            reasons.add(Reason.ROLE_OF_A_PERSON);
        }
        if (body.filter(found -> found.isValidOn(today)).isEmpty()) {
            reasons.add(Reason.BODY_ENDED);
        }
        return reasons;
    }

    Set<Reason> against(UserAccount account, LocalDate lastDay, LocalDate today) {
        Set<Reason> reasons = againstDay(lastDay, today);
        if (!account.isSystem() || !account.isActive()) {
            reasons.add(Reason.NOT_A_SYSTEM);
        }
        return reasons;
    }

    /** A token is valid to the end of its last day. */
    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Sofia.ZONE).toInstant();
    }

    private Set<Reason> againstDay(LocalDate lastDay, LocalDate today) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (lastDay.isBefore(today)) {
            reasons.add(Reason.DAY_OVER);
        }
        if (lastDay.isAfter(today.plusDays(longestDays))) {
            reasons.add(Reason.DAY_TOO_LATE);
        }
        return reasons;
    }
}

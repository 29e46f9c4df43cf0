package bg.nrm.access;

import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import java.util.Locale;
import java.util.Set;

/**
 * The user behind a request, as of this request.
 *
 * @param userId key of the account
 * @param number the number under which the audit knows the user
 * @param name for the screen only
 * @param organisationId the body the user acts for
 * @param organisationKind what kind of body that is
 * @param organisationNames how that body is called, for the screen only
 * @param sessionEpoch rises when all sessions of the account are ended
 */
public record Actor(
        long userId,
        int number,
        String username,
        String name,
        long organisationId,
        BodyKind organisationKind,
        Organisation.Wording organisationNames,
        Set<Role> roles,
        Channel channel,
        Locale language,
        int sessionEpoch) {

    /** How the request came in. */
    public enum Channel {
        SCREEN,
        REST,
        SYSTEM
    }

    /** The register itself: does by the clock, or in consequence, what nobody did by hand. */
    public static final Actor REGISTER = new Actor(
            0,
            0,
            "",
            "",
            0,
            BodyKind.ADMINISTRATION,
            new Organisation.Wording("", "", "", ""),
            Set.of(),
            Channel.SYSTEM,
            Locale.ROOT,
            0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Action action) {
        return action.permittedTo(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it is the register itself. */
    public boolean isSystem() {
        return channel == Channel.SYSTEM;
    }

    /** The same user through another channel. */
    public Actor through(Channel other) {
        return new Actor(
                userId,
                number,
                username,
                name,
                organisationId,
                organisationKind,
                organisationNames,
                roles,
                other,
                language,
                sessionEpoch);
    }

    /** The same user, answered in another language than the account's. */
    public Actor speaking(Locale other) {
        return new Actor(
                userId,
                number,
                username,
                name,
                organisationId,
                organisationKind,
                organisationNames,
                roles,
                channel,
                other,
                sessionEpoch);
    }
}

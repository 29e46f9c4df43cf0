package bg.nrm.person;

import bg.nrm.input.Blank;
import java.time.Instant;
import java.util.Optional;

/**
 * How to reach somebody without putting them in danger; stands on top of every page about the person. While nothing is agreed, the
 * answer is: do not.
 *
 * @param how through whom or what
 * @param when days and hours
 * @param say what to say to whoever answers
 * @param never what must not be done
 * @param checkedAt when it was last agreed or confirmed with the person
 */
public record SafeContact(
        ContactMode mode, String how, String when, String say, String never, Optional<Instant> checkedAt) {

    /** Nothing is agreed yet. */
    public static final SafeContact NOT_AGREED =
            new SafeContact(ContactMode.DO_NOT_CONTACT, "", "", "", "", Optional.empty());

    public SafeContact {
        how = Blank.trimmed(how);
        when = Blank.trimmed(when);
        say = Blank.trimmed(say);
        never = Blank.trimmed(never);
    }
}

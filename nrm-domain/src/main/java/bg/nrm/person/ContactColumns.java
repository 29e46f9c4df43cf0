package bg.nrm.person;

import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** A safe contact in the table. */
@Embeddable
class ContactColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_mode")
    private ContactMode mode;

    @Convert(converter = SealedText.class)
    @Column(name = "safe_how_sealed")
    private String how;

    @Convert(converter = SealedText.class)
    @Column(name = "safe_when_sealed")
    private String when;

    @Convert(converter = SealedText.class)
    @Column(name = "safe_say_sealed")
    private String say;

    @Convert(converter = SealedText.class)
    @Column(name = "safe_never_sealed")
    private String never;

    @Column(name = "contact_checked_at")
    private Instant checkedAt;

    protected ContactColumns() {}

    ContactColumns(SafeContact contact) {
        mode = contact.mode();
        how = contact.how();
        when = contact.when();
        say = contact.say();
        never = contact.never();
        checkedAt = contact.checkedAt().orElse(null);
    }

    SafeContact contact() {
        return new SafeContact(
                mode,
                SealedTexts.orEmpty(how),
                SealedTexts.orEmpty(when),
                SealedTexts.orEmpty(say),
                SealedTexts.orEmpty(never),
                Optional.ofNullable(checkedAt));
    }
}

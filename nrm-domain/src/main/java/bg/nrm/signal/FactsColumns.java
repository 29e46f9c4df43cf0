package bg.nrm.signal;

import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The facts of a signal in the table; the forms lie in one of their own. */
@Embeddable
class FactsColumns {

    @Enumerated(EnumType.STRING)
    private Danger danger;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "time_known")
    private boolean timeKnown;

    private String channel;

    private String sender;

    @Convert(converter = SealedText.class)
    @Column(name = "sender_sealed")
    private String senderContact;

    private String country;

    private String district;

    @Convert(converter = SealedText.class)
    @Column(name = "place_sealed")
    private String place;

    private String language;

    @Convert(converter = SealedText.class)
    @Column(name = "action_sealed")
    private String action;

    protected FactsColumns() {}

    FactsColumns(SignalFacts facts) {
        danger = facts.danger();
        urgency = facts.urgency();
        receivedAt = facts.arrival().received().at();
        timeKnown = facts.arrival().received().timeKnown();
        channel = facts.arrival().channel();
        sender = facts.sender().kind();
        senderContact = facts.sender().contact();
        country = facts.place().country().orElse(null);
        district = facts.place().district().orElse(null);
        place = facts.place().words();
        language = facts.language().orElse(null);
        action = facts.action();
    }

    SignalFacts facts(Set<String> forms) {
        return new SignalFacts(
                danger,
                urgency,
                new Arrival(channel, new Received(receivedAt, timeKnown)),
                new Sender(sender, orEmpty(senderContact)),
                new Place(Optional.ofNullable(country), Optional.ofNullable(district), orEmpty(place)),
                Optional.ofNullable(language),
                forms,
                orEmpty(action));
    }

    private static String orEmpty(String column) {
        return column == null ? "" : column;
    }
}

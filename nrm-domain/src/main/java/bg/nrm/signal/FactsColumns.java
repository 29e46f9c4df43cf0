package bg.nrm.signal;

import bg.nrm.protection.SealedText;
import bg.nrm.question.Answers;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** The answers about a signal in the table: which column an answer lies in, and whether it is sealed. The forms lie in a table of their own. */
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

    FactsColumns(Answers facts) {
        Received received = SignalQuestions.received(facts);
        danger = facts.the(SignalQuestions.DANGER);
        urgency = facts.the(SignalQuestions.URGENCY);
        receivedAt = received.at();
        timeKnown = received.timeKnown();
        channel = facts.the(SignalQuestions.CHANNEL);
        sender = facts.the(SignalQuestions.SENDER);
        senderContact = facts.text(SignalQuestions.SENDER_CONTACT);
        country = facts.of(SignalQuestions.COUNTRY).orElse(null);
        district = facts.of(SignalQuestions.DISTRICT).orElse(null);
        place = facts.text(SignalQuestions.PLACE);
        language = facts.of(SignalQuestions.LANGUAGE).orElse(null);
        action = facts.text(SignalQuestions.ACTION);
    }

    Answers facts(Set<String> forms) {
        Received received = new Received(receivedAt, timeKnown);
        return Answers.NONE
                .with(SignalQuestions.DANGER, danger)
                .with(SignalQuestions.URGENCY, urgency)
                .with(SignalQuestions.RECEIVED, received.day())
                .kept(SignalQuestions.TIME, received.time().orElse(null))
                .with(SignalQuestions.CHANNEL, channel)
                .with(SignalQuestions.SENDER, sender)
                .kept(SignalQuestions.SENDER_CONTACT, senderContact)
                .kept(SignalQuestions.COUNTRY, country)
                .kept(SignalQuestions.DISTRICT, district)
                .kept(SignalQuestions.PLACE, place)
                .kept(SignalQuestions.LANGUAGE, language)
                .with(SignalQuestions.FORMS, Set.copyOf(forms))
                .kept(SignalQuestions.ACTION, action);
    }
}

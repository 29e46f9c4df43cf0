package bg.nrm.digest;

import bg.nrm.digest.Delivered.State;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands mails to the installation's mail server.
 *
 * @param security how the way there is protected
 * @param user with which name and password the server lets us in; empty where it asks for none
 */
record Postbox(
        String host, int port, String from, Security security, Optional<String> user, Optional<String> password) {

    private static final Logger LOG = Logger.getLogger(Postbox.class.getName());
    private static final Delivered UNCERTAIN = Delivered.not(State.UNCERTAIN, "broken-off");

    private static final String PATIENCE = String.valueOf(Duration.ofSeconds(15).toMillis());

    /** How the way to the mail server is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    /**
     * Sends one mail, or says how surely it was not sent.
     *
     * @param identity the same for the same mail, so that whoever gets it twice all the same can tell
     */
    Delivered send(String to, String subject, String body, String identity, Instant at) {
        Session session = Session.getInstance(properties());
        try {
            MimeMessage message = message(session, to, subject, body, identity, at);
            return converse(session.getTransport(security == Security.TLS ? "smtps" : "smtp"), message);
        } catch (MessagingException unworded) {
            return Delivered.not(State.FAILED, "message");
        }
    }

    private Delivered converse(Transport transport, MimeMessage message) {
        try {
            return connect(transport).orElseGet(() -> hand(transport, message));
        } finally {
            leave(transport);
        }
    }

    /** What came of the letter is known by then: a server that hangs up without a farewell changes nothing about it. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException withoutFarewell) {
            LOG.log(Level.FINE, "The mail server hung up", withoutFarewell);
        }
    }

    private Optional<Delivered> connect(Transport transport) {
        try {
            transport.connect(host, port, user.orElse(null), password.orElse(null));
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(Delivered.not(State.FAILED, "authentication"));
        } catch (MessagingException unreachable) {
            return Optional.of(Delivered.not(State.FAILED, "connection"));
        }
    }

    /** What the server said no to was not sent. What broke off in between may have been. */
    private static Delivered hand(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivered.sent();
        } catch (SendFailedException refused) {
            return refused.getNextException() instanceof SendFailedException
                    ? Delivered.not(isForGood(refused) ? State.REFUSED : State.FAILED, "recipient")
                    : ofLetter(String.valueOf(refused.getMessage()));
        } catch (MessagingException broken) {
            return UNCERTAIN;
        }
    }

    /** A server says 5xx when trying again is of no use. */
    private static boolean isForGood(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    /** What the server answered to the letter itself; no code is no answer. */
    private static Delivered ofLetter(String answer) {
        if (answer.matches("(?s)5\\d\\d.*")) {
            return Delivered.not(State.REFUSED, "letter");
        }
        return answer.matches("(?s)4\\d\\d.*") ? Delivered.not(State.FAILED, "letter") : UNCERTAIN;
    }

    private MimeMessage message(Session session, String to, String subject, String body, String identity, Instant at)
            throws MessagingException {
        String domain = from.substring(from.indexOf('@') + 1);
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + identity + "@" + domain + ">");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "connectiontimeout", PATIENCE);
            properties.put(protocol + "timeout", PATIENCE);
            properties.put(protocol + "writetimeout", PATIENCE);
            properties.put(protocol + "auth", String.valueOf(user.isPresent()));
            properties.put(protocol + "ssl.checkserveridentity", "true");
            properties.put(protocol + "localhost", "nrm");
        }
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        return properties;
    }

    /** Not the password: this may end up in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}

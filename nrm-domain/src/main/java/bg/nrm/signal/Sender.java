package bg.nrm.signal;

/**
 * Who gave the signal.
 *
 * @param kind code of the list SENDER
 * @param contact how the sender can be reached, if they want to be
 */
public record Sender(String kind, String contact) {

    public Sender {
        contact = contact.strip();
    }
}

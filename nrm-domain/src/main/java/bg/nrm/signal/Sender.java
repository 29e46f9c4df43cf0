package bg.nrm.signal;

import bg.nrm.input.Blank;

/**
 * Who gave the signal.
 *
 * @param kind code of the list SENDER
 * @param contact how the sender can be reached, if they want to be
 */
public record Sender(String kind, String contact) {

    public Sender {
        contact = Blank.trimmed(contact);
    }
}

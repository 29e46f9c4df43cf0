package bg.nrm.digest;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether something can be the address of one mailbox. */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final String FORM = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    private MailAddress() {}

    static boolean isOne(String typed) {
        if (typed.length() > LONGEST || !typed.matches(FORM)) {
            return false;
        }
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException not) {
            return false;
        }
    }
}

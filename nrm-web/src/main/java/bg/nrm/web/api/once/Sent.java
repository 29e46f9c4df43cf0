package bg.nrm.web.api.once;

import bg.nrm.connection.RequestKey;
import jakarta.enterprise.context.RequestScoped;

/** What this request sent: its key and the digest of all it says. */
@RequestScoped
class Sent {

    private RequestKey key;
    private byte[] digest = new byte[0];

    void is(RequestKey given, byte[] digestOfAll) {
        key = given;
        digest = digestOfAll.clone();
    }

    RequestKey key() {
        return key;
    }

    byte[] digest() {
        return digest.clone();
    }
}

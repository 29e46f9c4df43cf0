package bg.nrm.connection;

import jakarta.ejb.ApplicationException;

/** The key of this request was given to another one before. */
@ApplicationException(rollback = true)
public class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyTaken() {
        super("the key belongs to another request");
    }
}

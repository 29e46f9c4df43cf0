package bg.nrm.access;

import jakarta.ejb.ApplicationException;

/** The user's roles do not allow the act. The message is for the log and names no person and no record. */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String what) {
        super(what);
    }
}

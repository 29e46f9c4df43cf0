package bg.nrm.access;

import jakarta.ejb.ApplicationException;

/** There is no such record, or the user may not know that there is: the two are answered alike, everywhere, with 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("no such record for this user");
    }
}

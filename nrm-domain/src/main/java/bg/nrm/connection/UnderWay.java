package bg.nrm.connection;

import jakarta.ejb.ApplicationException;

/** The same request is being answered at this moment, and it takes its time. */
@ApplicationException(rollback = true)
public class UnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnderWay() {
        super("the same request was under way");
    }

    public UnderWay(Throwable cause) {
        super("the same request is under way", cause);
    }
}

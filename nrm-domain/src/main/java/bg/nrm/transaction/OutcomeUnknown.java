package bg.nrm.transaction;

/**
 * The connection to the database was lost while the act was being committed: it is done as a whole or not at all, and which of them only a look at the
 * database can tell. Asked again with the same key, it is done at most once.
 */
public class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(Throwable cause) {
        super("the connection was lost during the commit", cause);
    }
}

package bg.nrm.start;

/** Why the register does not start: one line an administrator can act on. */
public class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotStarted(String reason) {
        super(reason);
    }

    public NotStarted(String reason, Throwable cause) {
        super(reason, cause);
    }
}

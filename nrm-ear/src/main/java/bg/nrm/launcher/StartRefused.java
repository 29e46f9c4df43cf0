package bg.nrm.launcher;

/** A start that can't be: its message is the one line an administrator reads. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String reason) {
        super(reason);
    }

    StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}

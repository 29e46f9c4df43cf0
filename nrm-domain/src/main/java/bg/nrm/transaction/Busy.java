package bg.nrm.transaction;

/** The act was not done, because others were writing the same at the same moment, again and again or for long. It may be tried once more. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy(Throwable cause) {
        super("others held what this act had to write", cause);
    }
}

package bg.nrm.load;

/** Refused because too much is asked at the same time. Nothing was done; the same can be asked again a little later. */
public class Overload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overload(String what) {
        super("Too much at once: " + what, null, false, false);
    }
}

package bg.nrm.reporting.published;

/** A file of published figures that cannot be read as it is. */
final class FlawedFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    FlawedFile(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}

package bg.nrm.question;

import bg.nrm.input.Problem;

/** That a text is no answer of its kind, and why: a code that page and interface word. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Object[] details;

    Misread(String code, Object... details) {
        super(code, null, false, false);
        this.details = details;
    }

    Problem at(String field) {
        return Problem.at(field, getMessage(), details);
    }
}

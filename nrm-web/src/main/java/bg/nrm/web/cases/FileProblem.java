package bg.nrm.web.cases;

import bg.nrm.document.Attachment;
import bg.nrm.input.Problem;

/** Why a file was not attached, said at its field. */
final class FileProblem {

    private static final String FIELD = "file";

    private FileProblem() {}

    static Problem of(Attachment refused) {
        if (refused instanceof Attachment.TooLarge large) {
            return Problem.at(FIELD, "file.tooLarge", large.limitInBytes() >> 20);
        }
        if (refused instanceof Attachment.WrongKind) {
            return Problem.at(FIELD, "file.wrongKind");
        }
        if (refused instanceof Attachment.Infected) {
            return Problem.at(FIELD, "file.infected");
        }
        return Problem.at(FIELD, refused instanceof Attachment.NotScanned ? "file.notScanned" : "file.empty");
    }
}

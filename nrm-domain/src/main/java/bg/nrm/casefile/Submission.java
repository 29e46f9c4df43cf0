package bg.nrm.casefile;

import java.util.Optional;

/**
 * How a form comes in.
 *
 * @param token the form's own token: sent twice, it is recorded once
 * @param seen how many entries the story had when the form was shown
 * @param again whether it is meant although the same has been recorded already
 */
public record Submission(Optional<String> token, int seen, boolean again) {

    public Submission {
        token = token.filter(text -> text.matches("[A-Za-z0-9_-]{8,60}"));
    }

    /** Without a form: whatever the story is now. */
    public static Submission direct() {
        return new Submission(Optional.empty(), Integer.MAX_VALUE, false);
    }

    public static Submission of(String token, int seen) {
        return new Submission(Optional.of(token), seen, false);
    }

    public Submission onPurpose() {
        return new Submission(token, seen, true);
    }
}

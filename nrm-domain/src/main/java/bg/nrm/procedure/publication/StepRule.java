package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The rule of one step as a reader sees it.
 *
 * @param number the step's number in its measure, where the text gives one
 * @param text the rule in a few words of our own
 * @param button the verb that takes the step
 * @param note what is uncertain, conflicting or cut in the sources
 * @param source where it is written, in words, and {@code page} where it can be read
 * @param lines what the procedure says about it, one clause a line
 */
public record StepRule(
        StepId id,
        Optional<Integer> number,
        String title,
        String text,
        String button,
        Strength strength,
        Confidence confidence,
        Optional<String> note,
        String source,
        URI page,
        List<Line> lines) {

    public StepRule {
        lines = List.copyOf(lines);
    }

    /** One clause: what it is about, and what it says. */
    public record Line(String label, String text) {}
}

package bg.nrm.web.cases;

import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ObstacleFace;
import java.util.List;
import java.util.Optional;

/**
 * A step on the page of a case, for {@code n:step} and its button.
 *
 * @param warnings what is recommended and has not been done; one may go on
 * @param life where a deviation is recorded; empty where none would help
 * @param withoutDeviation whether something is in the way that no danger lifts, since the step knows no deviation
 * @param more what else can be done with its time
 */
public record StepFace(
        String id,
        String title,
        String source,
        String rule,
        String ruleHref,
        String responsible,
        Optional<ClockFace> clock,
        List<ObstacleFace> obstacles,
        List<String> warnings,
        String life,
        boolean withoutDeviation,
        Button button,
        List<Button> more) {

    /** What can be pressed; refused, it stays and says why. */
    public record Button(String words, String href, boolean refused) {}

    /** What the button is described by when it is refused. */
    public String obstaclesId() {
        return id + "-obstacles";
    }
}

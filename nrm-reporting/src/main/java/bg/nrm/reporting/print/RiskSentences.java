package bg.nrm.reporting.print;

import bg.nrm.paper.Content;
import bg.nrm.paper.FormWords;
import bg.nrm.paper.RiskPicture;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what a risk matrix shows and why: never a bare score. */
public record RiskSentences(FormWords words, Values values) {

    /** What the matrix shows, what it cannot place, what protects, and whether the judgement differs from it. */
    public List<String> of(RiskPicture picture, Content assessment) {
        List<String> said = new ArrayList<>();
        said.add(picture.highest()
                .map(level -> say(
                        "matrix.shows",
                        values.code("RISK_LEVEL", level.name()),
                        picture.decisive().stream().map(this::placed).collect(Collectors.joining("; "))))
                .orElseGet(() -> words.text("matrix.empty")));
        if (!picture.unplaced().isEmpty()) {
            said.add(say("matrix.unplaced", codes("RISK_FACTOR", picture.unplaced())));
        }
        if (!picture.protective().isEmpty()) {
            said.add(say("matrix.protective", codes("PROTECTIVE_FACTOR", picture.protective())));
        }
        if (assessment.one("level").filter(picture::isAbove).isPresent()) {
            said.add(words.text("matrix.above"));
        }
        return said;
    }

    private String placed(RiskPicture.Placed placed) {
        return say(
                "matrix.placed",
                values.code("RISK_FACTOR", placed.factor()),
                values.code("RISK_GRADE", placed.severity()),
                values.code("RISK_GRADE", placed.likelihood()));
    }

    private String codes(String list, List<String> codes) {
        return codes.stream().map(code -> values.code(list, code)).collect(Collectors.joining("; "));
    }

    private String say(String key, Object... places) {
        return new MessageFormat(words.text(key), words.words().locale()).format(places);
    }
}

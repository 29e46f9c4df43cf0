package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.reporting.print.Flow.Style;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a paper is signed by hand: name, signature, position, stamp. */
record SignatureLines(PrintedPaper paper, FormWords words, Flow flow) {

    private static final int TEAM_OF = 6;

    /** From the left edge to where the hand signs. */
    private static final float TO_SIGN = Flow.WIDTH * 0.62f;

    /** A place to sign for each who has to, with the answer and day of whoever has. */
    void write() throws IOException {
        if (paper.form().signatories().isEmpty()) {
            return;
        }
        flow.space(14);
        flow.need(110);
        flow.text(words.text("signatures"), Style.LABEL);
        for (Signatory signatory : paper.form().signatories()) {
            for (String name : names(signatory)) {
                line(
                        signatory,
                        words.of(signatory) + name,
                        Optional.ofNullable(paper.signatures().get(signatory)));
            }
        }
        flow.space(4);
        flow.text(words.text("nameByHand"), Style.SMALL);
    }

    /** The members of a team sign one by one: by what stands of them in the plan, or on blank lines. */
    private List<String> names(Signatory signatory) {
        if (signatory != Signatory.TEAM) {
            return List.of("");
        }
        List<Map<String, String>> members = paper.content().rowsOf("members");
        return members.isEmpty()
                ? Collections.nCopies(TEAM_OF, "")
                : members.stream()
                        .map(row -> ": " + row.getOrDefault("member", "") + ", " + row.getOrDefault("body", ""))
                        .toList();
    }

    private void line(Signatory signatory, String who, Optional<Signature> signature) throws IOException {
        flow.need(Official.hasPosition(signatory) ? 66 : 44);
        flow.space(8);
        flow.text(who, Style.TEXT);
        if (signature.isPresent()) {
            flow.text(
                    words.of(signature.get().answer()) + ", "
                            + Shown.day(signature.get().signedAt()),
                    Style.SMALL);
        }
        flow.space(13);
        flow.aside(words.text("name"), Style.SMALL, Flow.LEFT);
        flow.aside(words.text("signature"), Style.SMALL, Flow.LEFT + TO_SIGN);
        flow.space(9);
        flow.rule(Flow.LEFT + 34, TO_SIGN - 44);
        flow.rule(Flow.LEFT + TO_SIGN + 38, Flow.WIDTH - TO_SIGN - 38);
        if (!Official.hasPosition(signatory)) {
            return;
        }
        flow.space(13);
        flow.aside(words.text("position"), Style.SMALL, Flow.LEFT);
        flow.aside(
                words.text(Official.isSealed(signatory) ? "stamp" : "institution"), Style.SMALL, Flow.LEFT + TO_SIGN);
        flow.space(9);
        flow.rule(Flow.LEFT + 50, TO_SIGN - 60);
        if (!Official.isSealed(signatory)) {
            flow.rule(Flow.LEFT + TO_SIGN + 50, Flow.WIDTH - TO_SIGN - 50);
        }
    }
}

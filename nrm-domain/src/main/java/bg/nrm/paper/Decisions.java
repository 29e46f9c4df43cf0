package bg.nrm.paper;

import static bg.nrm.paper.Asking.day;
import static bg.nrm.paper.Asking.line;
import static bg.nrm.paper.Asking.prose;

import bg.nrm.procedure.language.Document;
import bg.nrm.question.Questions.Asked;
import java.util.stream.Stream;

/** What is noted of an act another authority issued: the act itself is scanned in. */
final class Decisions {

    private Decisions() {}

    static Form form(Document document, Asked... more) {
        return Form.of(
                document,
                Stream.concat(
                                Stream.of(
                                        line("number").needed(),
                                        line("authority").needed(),
                                        day("issuedOn").needed()),
                                Stream.concat(
                                        Stream.of(more),
                                        Stream.of(prose("decided").needed())))
                        .toArray(Asked[]::new));
    }
}

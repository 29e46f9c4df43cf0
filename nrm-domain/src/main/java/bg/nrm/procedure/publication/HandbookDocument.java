package bg.nrm.procedure.publication;

import static java.util.stream.Collectors.joining;

import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Principle;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Writes the handbook out as the Markdown a lawyer reads and signs off. */
public record HandbookDocument(Handbook handbook, Words words) {

    public String text() {
        return Stream.of(
                        Stream.of(opening(), principles()),
                        handbook.chapters().stream().map(this::chapter),
                        Stream.of(rights()),
                        Stream.of(precedences()).filter(text -> !text.isEmpty()),
                        Stream.of(parameters()))
                .flatMap(parts -> parts)
                .collect(joining("\n"));
    }

    private String opening() {
        return "# %s\n\n%s\n\n%s\n\n%s\n"
                .formatted(
                        words.say("handbook.title", handbook.title()),
                        words.text("handbook.intro"),
                        words.text("handbook.tags"),
                        words.text("handbook.diagram.legend"));
    }

    private String principles() {
        return heading("handbook.principles")
                + Stream.of(Principle.values())
                        .map(principle -> "%d. **%s.** %s (%s)\n"
                                .formatted(
                                        principle.number(),
                                        words.of(principle),
                                        words.rule(principle),
                                        link(
                                                words.of(principle.source()),
                                                principle.source().page())))
                        .collect(joining());
    }

    private String chapter(Chapter chapter) {
        return "## %s %s. %s\n\n".formatted(words.text("measure"), chapter.number(), chapter.title())
                + "_%s. %s_\n\n".formatted(chapter.part(), words.of(chapter.stage()))
                + "%s\n\n".formatted(chapter.aim())
                + "%s: %s %s\n\n"
                        .formatted(
                                words.text("handbook.source"),
                                link(chapter.source(), chapter.page()),
                                tag(chapter.confidence()))
                + chapter.note().map(this::note).orElse("")
                + "```mermaid\n%s```\n\n".formatted(chapter.diagram())
                + chapter.rules().stream().map(this::rule).collect(joining("\n"));
    }

    private String rule(StepRule rule) {
        return "### %s%s %s\n\n"
                        .formatted(
                                rule.number().map(number -> number + ". ").orElse(""),
                                rule.title(),
                                tag(rule.confidence()))
                + "%s\n\n".formatted(rule.text())
                + lines(rule.lines())
                + "- %s: %s; **%s**\n"
                        .formatted(
                                words.text("handbook.source"),
                                link(rule.source(), rule.page()),
                                words.of(rule.strength()))
                + rule.note()
                        .map(note -> "\n" + note(note).stripTrailing() + "\n")
                        .orElse("");
    }

    private String rights() {
        return heading("handbook.periods")
                + handbook.rights().stream().map(this::right).collect(joining("\n"));
    }

    private String precedences() {
        return handbook.precedences().isEmpty()
                ? ""
                : heading("handbook.precedences")
                        + "%s\n\n".formatted(words.text("handbook.precedences.intro"))
                        + handbook.precedences().stream()
                                .map("- %s\n"::formatted)
                                .collect(joining());
    }

    private String right(Right right) {
        return "### %s %s\n\n%s\n\n".formatted(right.title(), tag(right.confidence()), right.text())
                + lines(right.lines())
                + "- %s: %s\n".formatted(words.text("handbook.expiry"), right.atExpiry())
                + "- %s: %s\n".formatted(words.text("handbook.source"), link(right.source(), right.page()));
    }

    private String parameters() {
        String rows = Stream.of(Parameter.values())
                .map(parameter -> "| %s | %s | %s |\n"
                        .formatted(
                                words.of(parameter),
                                words.value(parameter, Parameters.proposed()),
                                tag(parameter.confidence())))
                .collect(joining());
        return heading("handbook.parameters")
                + "%s\n\n".formatted(words.text("handbook.parameters.intro"))
                + "| %s | %s | %s |\n|---|---|---|\n"
                        .formatted(
                                words.text("handbook.parameter"),
                                words.text("handbook.value"),
                                words.text("handbook.confidence"))
                + rows;
    }

    private String heading(String key) {
        return "## %s\n\n".formatted(words.text(key));
    }

    private String note(String text) {
        return "> %s: %s\n\n".formatted(words.text("handbook.note"), text);
    }

    private static String lines(List<StepRule.Line> lines) {
        return lines.stream()
                .map(line -> "- %s: %s\n".formatted(line.label(), line.text()))
                .collect(joining());
    }

    private static String link(String text, URI page) {
        return "[%s](%s)".formatted(text, page);
    }

    private static String tag(Confidence confidence) {
        return "[%c]".formatted(confidence.letter());
    }
}

package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Citation;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition of the procedure as a book to read: a chapter a measure, a rule a step, and the rights that run for a time.
 *
 * @param precedences where the sets it is made of differ, and what prevails; one sentence each
 */
public record Handbook(String title, List<Chapter> chapters, List<Right> rights, List<String> precedences) {

    public Handbook {
        chapters = List.copyOf(chapters);
        rights = List.copyOf(rights);
        precedences = List.copyOf(precedences);
    }

    public static Handbook of(Procedure procedure, Words words, Parameters parameters) {
        Words own = words.about(procedure);
        Writing writing = new Writing(procedure, own, new Lines(own, parameters));
        return new Handbook(
                words.text("edition." + procedure.edition().code()),
                procedure.measures().stream().map(writing::chapter).toList(),
                procedure.periods().stream().map(writing::right).toList(),
                precedences(procedure, words));
    }

    /** Where the sets of a procedure differ, and what prevails. */
    public static List<String> precedences(Procedure procedure, Words words) {
        return procedure.precedences().stream()
                .map(precedence -> words.say(
                        "precedence." + precedence.matter(),
                        words.of(precedence.subject()),
                        words.of(precedence.kept()),
                        words.of(precedence.givenUp())))
                .toList();
    }

    public Optional<Chapter> chapter(String measure) {
        return chapters.stream()
                .filter(chapter -> chapter.number().equals(measure))
                .findFirst();
    }

    public Optional<StepRule> rule(StepId step) {
        return rules().filter(rule -> rule.id() == step).findFirst();
    }

    public Stream<StepRule> rules() {
        return chapters.stream().flatMap(chapter -> chapter.rules().stream());
    }

    private record Writing(Procedure procedure, Words words, Lines lines) {

        Chapter chapter(Measure measure) {
            String key = key(measure);
            return new Chapter(
                    measure.number(),
                    words.text("part." + measure.number().charAt(0)),
                    words.text(key),
                    measure.stage(),
                    words.text(key + ".aim"),
                    words.of(measure.source()),
                    measure.source().page(),
                    measure.confidence(),
                    note(measure),
                    measure.steps().stream().map(step -> rule(measure, step)).toList(),
                    new Diagram(procedure, words, lines).of(measure));
        }

        /** A set may give a measure another aim than the set for adults. */
        private String key(Measure measure) {
            String key = "measure." + measure.number();
            return procedure.edition().sets().contains(SopSet.CHILDREN)
                            && words.optional("children." + key).isPresent()
                    ? "children." + key
                    : key;
        }

        private Optional<String> note(Measure measure) {
            Stream<String> ofForeigners = procedure.edition().sets().contains(SopSet.FOREIGNERS)
                    ? words.optional("foreigners.measure." + measure.number() + ".note").stream()
                    : Stream.empty();
            return Stream.concat(words.optional(key(measure) + ".note").stream(), ofForeigners)
                    .reduce((one, other) -> one + " " + other);
        }

        private StepRule rule(Measure measure, Step step) {
            Citation citation = measure.cite(step);
            return new StepRule(
                    step.id(),
                    step.number(),
                    words.of(step.id()),
                    words.rule(procedure, step.id()),
                    words.button(step.id()),
                    step.strength(),
                    step.confidence(),
                    words.note(step.id()),
                    words.of(citation),
                    citation.source().page(),
                    lines.of(step, citation.source()));
        }

        Right right(Period period) {
            return new Right(
                    period.id(),
                    words.of(period.id()),
                    words.rule(period.id()),
                    words.atExpiry(period.id()),
                    words.of(period.source()),
                    period.source().page(),
                    period.confidence(),
                    lines.of(period));
        }
    }
}

package bg.nrm.web.reports;

import bg.nrm.input.Blank;
import bg.nrm.input.TypedDays;
import bg.nrm.reporting.victims.AgeBands;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.DefinitionProfile;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.reporting.victims.VictimsTable;
import bg.nrm.web.frame.Constant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody chose for Report 1, from the address of the page: whatever is missing or makes no sense is answered with the usual
 * choice, so that an address that was typed or shortened still opens a table.
 */
record VictimsChoices(
        VictimsQuestion question, DefinitionProfile definition, VictimDimension rows, FormCounting counting) {

    static final int FIRST_YEAR = 2007;

    static VictimsChoices of(Function<String, String> parameters, LocalDate today) {
        int year = number(parameters.apply("year"))
                .filter(chosen -> chosen >= FIRST_YEAR && chosen <= today.getYear())
                .orElse(today.getYear() - 1);
        LocalDate known = Optional.ofNullable(parameters.apply("known"))
                .flatMap(TypedDays::day)
                .filter(chosen -> !chosen.isAfter(today))
                .orElse(today);
        CountedIdentification identification = Constant.named(
                        CountedIdentification.class, parameters.apply("identification"))
                .orElse(CountedIdentification.TOGETHER);
        return new VictimsChoices(
                new VictimsQuestion(year, known, identification, AgeBands.CHILDREN_AND_ADULTS),
                Optional.ofNullable(parameters.apply("definition"))
                        .flatMap(Definitions::named)
                        .orElse(Definitions.EU_1),
                Constant.named(VictimDimension.class, parameters.apply("rows")).orElse(VictimDimension.FORM),
                Constant.named(FormCounting.class, parameters.apply("counting")).orElse(FormCounting.MAIN_FORM));
    }

    /** The choices under which a table was made: for most readers not every choice is open. */
    VictimsChoices as(VictimsTable made) {
        return new VictimsChoices(made.question(), made.definition(), made.dimension(), made.counting());
    }

    /** What the address says and cannot be meant: answered with the usual choice, and said to be so. Empty where all was read. */
    static List<String> misread(Function<String, String> parameters, LocalDate today) {
        VictimsQuestion read = of(parameters, today).question();
        List<String> misread = new ArrayList<>();
        if (isSaid(parameters, "year") && !Blank.bare(parameters.apply("year")).equals(Integer.toString(read.year()))) {
            misread.add("year");
        }
        if (isSaid(parameters, "known")
                && TypedDays.day(parameters.apply("known"))
                        .filter(read.asKnownOn()::equals)
                        .isEmpty()) {
            misread.add("known");
        }
        return misread;
    }

    private static boolean isSaid(Function<String, String> parameters, String name) {
        String said = parameters.apply(name);
        return !Blank.is(said);
    }

    /** How a file of these choices is called: what, of when, known when, by which definition. */
    String fileName(String ending) {
        return "report-1-%d-known-%s-%s-%s%d.%s"
                .formatted(
                        question.year(),
                        question.asKnownOn(),
                        question.identification().name().toLowerCase(Locale.ROOT),
                        definition.name().toLowerCase(Locale.ROOT),
                        definition.version(),
                        ending);
    }

    /** The same choices as the end of an address. */
    String query() {
        return parameters().entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Whether the address says all of these choices itself, and nothing had to be put in its place. */
    boolean said(Function<String, String> parameters) {
        return parameters().entrySet().stream()
                .allMatch(choice -> choice.getValue().equals(parameters.apply(choice.getKey())));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", Integer.toString(question.year()));
        parameters.put("known", TypedDays.typed(question.asKnownOn()));
        parameters.put("identification", question.identification().name());
        parameters.put("definition", definition.name());
        parameters.put("rows", rows.name());
        parameters.put("counting", counting.name());
        return parameters;
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(given -> given.matches("\\d{4}"))
                .map(Integer::valueOf);
    }
}

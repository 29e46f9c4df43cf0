package bg.nrm.web.reports;

import bg.nrm.reporting.victims.AgeBands;
import bg.nrm.reporting.victims.DefinitionProfile;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.Identification;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimsQuestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody chose for Report 1, from the address of the page: whatever is missing or makes no sense is answered with the usual
 * choice, so that an address that was typed or shortened still opens a table.
 */
record VictimsChoices(
        VictimsQuestion question, DefinitionProfile definition, VictimDimension rows, FormCounting counting) {

    static final int FIRST_YEAR = 2007;
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    static VictimsChoices of(Function<String, String> parameters, LocalDate today) {
        int year = number(parameters.apply("year"))
                .filter(chosen -> chosen >= FIRST_YEAR && chosen <= today.getYear())
                .orElse(today.getYear() - 1);
        LocalDate known = day(parameters.apply("known"))
                .filter(chosen -> !chosen.isAfter(today))
                .orElse(today);
        Identification identification = constant(Identification.values(), parameters.apply("identification"))
                .orElse(Identification.TOGETHER);
        return new VictimsChoices(
                new VictimsQuestion(year, known, identification, AgeBands.CHILDREN_AND_ADULTS),
                Optional.ofNullable(parameters.apply("definition"))
                        .flatMap(Definitions::named)
                        .orElse(Definitions.EU_1),
                constant(VictimDimension.values(), parameters.apply("rows")).orElse(VictimDimension.FORM),
                constant(FormCounting.values(), parameters.apply("counting")).orElse(FormCounting.MAIN_FORM));
    }

    /** The same choices as the end of an address. */
    String query() {
        return "year=%d&known=%s&identification=%s&definition=%s&rows=%s&counting=%s"
                .formatted(
                        question.year(),
                        DAY.format(question.asKnownOn()),
                        question.identification(),
                        definition.name(),
                        rows,
                        counting);
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(given -> given.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(given -> given.replace("г.", "").strip())
                    .filter(given -> !given.isEmpty())
                    .map(given -> LocalDate.parse(given, TYPED.withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}

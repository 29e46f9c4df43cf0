package bg.nrm.web.reports;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.input.TypedDays;
import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.ReportingVictims;
import bg.nrm.reporting.victims.Row;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimWords;
import bg.nrm.reporting.victims.VictimsTable;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Report 1 on the screen: registered victims of a year, as known on a day. */
@Named
@RequestScoped
public class VictimsView {

    @Inject
    private Texts texts;

    @Inject
    private ReportingVictims reporting;

    @Inject
    private CurrentActor current;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private VictimsChoices choices;
    private VictimsTable table;
    private VictimWords words;

    /** A line of the table: its head and its figures in the order of the columns. */
    public record Line(String head, List<Cell> cells) {}

    /**
     * A figure as it is printed; the first of a group of columns is set off, and behind some of them one may look.
     *
     * @param spoken what a sign that is no number says to a screen reader
     */
    public record Cell(String sign, boolean zero, String spoken, boolean first, String behind) {

        public boolean isMissing() {
            return !spoken.isEmpty();
        }
    }

    /** The head of a group of columns. */
    public record Group(String words, int columns) {}

    @PostConstruct
    void make() {
        LocalDate today = Moments.dayOf(clock.instant());
        choices = VictimsChoices.of(Faces::getRequestParameter, today);
        words = VictimWords.in(language.locale());
        table = reporting.report(choices.question(), choices.definition()).by(choices.rows(), choices.counting());
        choices = choices.as(table);
    }

    /** Whether single persons of other bodies are hidden from whoever looks. */
    public boolean isProtected() {
        return table.isProtected();
    }

    /** What of the address could not be meant, and what is shown in its place. */
    public List<String> getMisread() {
        return isProtected() ? List.of() : misread();
    }

    private List<String> misread() {
        return VictimsChoices.misread(Faces::getRequestParameter, Moments.dayOf(clock.instant())).stream()
                .map(what -> texts.in(
                        "reports",
                        "victims.misread." + what,
                        what.equals("year") ? Integer.toString(getYear()) : getKnown()))
                .toList();
    }

    public int getYear() {
        return choices.question().year();
    }

    /** The cut-off date as it is typed. */
    public String getKnown() {
        return TypedDays.typed(choices.question().asKnownOn());
    }

    public List<String> getTitle() {
        return words.title(table);
    }

    public List<String> getNotes() {
        return words.notes(table);
    }

    public String getRowsHead() {
        return words.dimension(choices.rows());
    }

    /** Everybody together, then the sexes. */
    public List<Group> getGroups() {
        return Stream.concat(
                        Stream.of(new Group(words.total(), group())),
                        Stream.of(ReportedSex.values()).map(sex -> new Group(words.sex(sex), group())))
                .toList();
    }

    /** Under each group the ages and their sum. */
    public List<String> getHeads() {
        return columns().stream()
                .map(column -> column.age().map(words::age).orElse(words.total()))
                .toList();
    }

    public List<Line> getLines() {
        return table.rows().stream().map(this::line).toList();
    }

    /** Mentions, where persons may stand in several rows. */
    public boolean isWithMentions() {
        return choices.rows() == VictimDimension.FORM && choices.counting() == FormCounting.MENTIONS;
    }

    public Line getMentions() {
        return line(words.mentions(), table::mentions, column -> Optional.empty());
    }

    public Line getPersons() {
        return line(words.persons(), table::persons, column -> address(Optional.empty(), column));
    }

    public List<Choice> getYears() {
        int last = Moments.dayOf(clock.instant()).getYear();
        return IntStream.rangeClosed(VictimsChoices.FIRST_YEAR, last)
                .map(year -> last + VictimsChoices.FIRST_YEAR - year)
                .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year), year == getYear()))
                .toList();
    }

    public List<Choice> getIdentifications() {
        return choices(CountedIdentification.values(), choices.question().identification(), words::identification);
    }

    public List<Choice> getCountings() {
        return choices(FormCounting.values(), choices.counting(), words::counting);
    }

    public List<Choice> getDimensions() {
        return choices(VictimDimension.values(), choices.rows(), words::dimension);
    }

    public List<Choice> getDefinitions() {
        return Definitions.current().stream()
                .map(definition -> new Choice(
                        definition.name(), words.definition(definition), definition.equals(choices.definition())))
                .toList();
    }

    /** Where the same table can be had as a file. */
    public String file(String format) {
        return "/reports/victims/file?format=" + format + "&" + choices.query();
    }

    public boolean isExportable() {
        return !isProtected() && current.get().may(Action.REPORT_EXPORTED);
    }

    private Line line(Row row) {
        return line(
                words.row(row, table), column -> table.at(row, column), column -> address(Optional.of(row), column));
    }

    private Line line(String head, Function<Column, Figure> figures, Function<Column, Optional<String>> addresses) {
        List<Column> columns = columns();
        return new Line(
                head,
                IntStream.range(0, columns.size())
                        .mapToObj(i ->
                                cell(figures.apply(columns.get(i)), i % group() == 0, addresses.apply(columns.get(i))))
                        .toList());
    }

    /** Where the cases behind a figure are, for whoever may see them. */
    private Optional<String> address(Optional<Row> row, Column column) {
        return Optional.of("/reports/behind.xhtml?"
                        + FigureAddress.of(choices, row, column).query())
                .filter(address -> !isProtected() && current.get().may(Action.REPORT_DRILLED));
    }

    /** The table's columns with those of everybody first: they are what most readers look for. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(table.columns());
        Collections.rotate(columns, group());
        return columns;
    }

    /** Columns of one group: the ages and their sum. */
    private int group() {
        return choices.question().ages().all().size() + 1;
    }

    private Cell cell(Figure figure, boolean first, Optional<String> address) {
        int counted = figure.exact().orElse(-1);
        return new Cell(
                figure.sign(),
                counted == 0,
                figure.exact().isPresent()
                        ? ""
                        : texts.in("reports", figure == Figure.withheld() ? "withheld" : "missing"),
                first,
                address.filter(some -> counted > 0).orElse(""));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, E chosen, Function<E, String> words) {
        return Stream.of(all)
                .map(each -> new Choice(each.name(), words.apply(each), each == chosen))
                .toList();
    }
}

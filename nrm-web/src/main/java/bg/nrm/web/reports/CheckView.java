package bg.nrm.web.reports;

import bg.nrm.input.Problem;
import bg.nrm.load.HeavyWork;
import bg.nrm.reporting.published.CheckedSeries;
import bg.nrm.reporting.published.CheckingPublished;
import bg.nrm.reporting.published.FindingWords;
import bg.nrm.reporting.published.Flaw;
import bg.nrm.reporting.published.SeriesCheck;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of published figures that is held against itself while it is looked at, and forgotten afterwards. */
@Named
@RequestScoped
public class CheckView {

    private static final int SHOWN = 500;

    @Inject
    private CheckingPublished checking;

    @Inject
    private HeavyWork heavy;

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private Part file;
    private String name = "";
    private Optional<CheckedSeries> checked = Optional.empty();

    /** Checks the chosen file, or says at the field why it cannot be read. */
    public void check() throws IOException {
        name = Optional.ofNullable(file).map(Part::getSubmittedFileName).orElse("");
        byte[] content = content();
        SeriesCheck outcome = heavy.inTurn(() -> checking.check(content));
        if (outcome instanceof CheckedSeries series) {
            checked = Optional.of(series);
            answers.done(texts.in("reports", "check.done"));
        } else {
            answers.problems(List.of(problem((Flaw) outcome)), field -> "check:" + field);
        }
    }

    /** The line, where there is one, stands before the details of a flaw. */
    static Problem problem(Flaw flaw) {
        Object[] details = Stream.concat(Stream.of(Integer.toString(flaw.line())), flaw.details().stream())
                .toArray();
        return Problem.at("file", "series." + flaw.kind(), details);
    }

    /** One byte more than fits is enough to know that it is too large. */
    private byte[] content() throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(CheckingPublished.LIMIT + 1);
        }
    }

    public boolean isChecked() {
        return checked.isPresent();
    }

    public String getName() {
        return name;
    }

    public int getFigures() {
        return checked.map(series -> series.series().size()).orElse(0);
    }

    /** The first and the last year, or the only one. */
    public String getYears() {
        IntSummaryStatistics years = checked.stream()
                .flatMap(series -> series.series().tables().stream())
                .mapToInt(table -> table.year())
                .summaryStatistics();
        return years.getMin() == years.getMax() ? "" + years.getMin() : years.getMin() + "–" + years.getMax();
    }

    /** In how many places the series contradicts itself. */
    public int getPlaces() {
        return checked.map(series -> series.findings().size()).orElse(0);
    }

    public List<FindingLine> getFindings() {
        FindingWords words = FindingWords.in(language.locale());
        return checked.stream()
                .flatMap(series -> series.findings().stream())
                .limit(SHOWN)
                .map(finding -> FindingLine.of(finding, words))
                .toList();
    }

    /** Said where there are more findings than are shown. */
    public Optional<String> getMore() {
        return Optional.of(texts.in("reports", "check.more", SHOWN, getPlaces()))
                .filter(said -> getPlaces() > SHOWN);
    }

    public int getMegabytes() {
        return CheckingPublished.LIMIT >> 20;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}

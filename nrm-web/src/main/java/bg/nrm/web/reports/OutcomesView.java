package bg.nrm.web.reports;

import bg.nrm.reporting.outcomes.Duration;
import bg.nrm.reporting.outcomes.NegativeFinding;
import bg.nrm.reporting.outcomes.NegativeOutcomesTable;
import bg.nrm.reporting.outcomes.NegativeOutcomesTable.Counts;
import bg.nrm.reporting.outcomes.ReportingNegativeOutcomes;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Negative outcomes of a period on the screen: by ground, by body, by how long they took. */
@Named
@RequestScoped
public class OutcomesView {

    @Inject
    private ReportingNegativeOutcomes reporting;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    private AskedDays asked;
    private NegativeOutcomesTable table;

    /** A row: its head and its counts. */
    public record Line(String head, Counts counts) {}

    /** What cannot be read is said, and the current year is shown meanwhile. */
    @PostConstruct
    void make() {
        asked = AskedDays.of(clock.instant());
        table = reporting.between(asked.days());
    }

    public AskedDays getAsked() {
        return asked;
    }

    public List<Line> getGrounds() {
        return lines(table.byGround(), ground -> codes.label("NEGATIVE_GROUND", ground));
    }

    public List<Line> getBodies() {
        return lines(table.byBody(), this::name);
    }

    public List<Line> getDurations() {
        return lines(table.byDuration(), this::words);
    }

    public Counts getTotal() {
        return table.total();
    }

    /** The median in days, or that there is none. */
    public String getMedian() {
        return table.medianDays().isPresent()
                ? texts.in("reports", "outcomes.median", table.medianDays().getAsLong())
                : texts.in("reports", "outcomes.none");
    }

    private String name(NegativeFinding.Body body) {
        return language.locale().getLanguage().equals("en") ? body.nameEn() : body.nameBg();
    }

    private String words(Duration duration) {
        return texts.in("reports", "outcomes." + duration);
    }

    private static <K> List<Line> lines(Map<K, Counts> rows, Function<K, String> head) {
        return rows.entrySet().stream()
                .map(row -> new Line(Codes.capital(head.apply(row.getKey())), row.getValue()))
                .toList();
    }
}

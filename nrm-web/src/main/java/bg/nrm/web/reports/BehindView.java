package bg.nrm.web.reports;

import bg.nrm.access.NotFound;
import bg.nrm.reporting.victims.BehindFigure;
import bg.nrm.reporting.victims.CountedCase;
import bg.nrm.reporting.victims.DrillingDown;
import bg.nrm.reporting.victims.VictimWords;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The cases behind a figure of Report 1: what the figure says, and the references of the cases it counts. */
@Named
@RequestScoped
public class BehindView {

    @Inject
    private DrillingDown drilling;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private FigureAddress address;
    private BehindFigure behind;
    private VictimWords words;

    /** Something that tells the figure from others: what it is called, and what it is here. */
    public record Trait(String name, String words) {}

    @PostConstruct
    void find() {
        address = FigureAddress.read(Faces::getRequestParameter, Moments.dayOf(clock.instant()))
                .orElseThrow(NotFound::new);
        behind = drilling.behind(address.choices().question(), address.choices().definition(), address.cell());
        words = VictimWords.in(language.locale());
    }

    /** The table in which the figure stands. */
    public String getTable() {
        return "/reports/victims.xhtml?" + address.choices().query();
    }

    public boolean isAvailable() {
        return behind.figure().exact().isPresent();
    }

    /** The report of which the figure is a part. */
    public String getReport() {
        return words.title(behind.table()).get(0);
    }

    /** What the figure is: its place in the table, and under which choices the table was made. */
    public List<Trait> getTraits() {
        VictimsChoices choices = address.choices();
        VictimsQuestion question = choices.question();
        return List.of(
                new Trait(text("behind.number"), sign()),
                new Trait(words.dimension(choices.rows()), row()),
                new Trait(text("behind.column"), words.column(address.cell().column())),
                new Trait(text("victims.year"), Integer.toString(question.year())),
                new Trait(text("victims.known"), words.day(question)),
                new Trait(text("victims.identification"), words.identification(question.identification())),
                new Trait(text("victims.definition"), words.definition(choices.definition())),
                new Trait(text("victims.counting"), words.counting(choices.counting())));
    }

    public List<CountedCase> getCases() {
        return behind.cases();
    }

    /** Said where there are more cases than are shown. */
    public Optional<String> getMore() {
        return Optional.of(texts.in("reports", "behind.more", DrillingDown.SHOWN, sign()))
                .filter(said -> behind.more());
    }

    private String sign() {
        return behind.figure().sign();
    }

    private String row() {
        return address.cell().row().map(row -> words.row(row, behind.table())).orElseGet(words::persons);
    }

    private String text(String key) {
        return texts.in("reports", key);
    }
}

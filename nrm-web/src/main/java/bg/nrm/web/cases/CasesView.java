package bg.nrm.web.cases;

import bg.nrm.casefile.CaseKey;
import bg.nrm.casefile.CaseLine;
import bg.nrm.casefile.CasePage;
import bg.nrm.casefile.CaseQuestion;
import bg.nrm.casefile.ListingCases;
import bg.nrm.casefile.ListingEndedAccess;
import bg.nrm.procedure.language.Stage;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.Choice;
import bg.nrm.web.tag.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of cases: the latest moved first, page by key. */
@Named
@RequestScoped
public class CasesView {

    @Inject
    private ListingCases listing;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Codes codes;

    @Inject
    private Moments moments;

    @Inject
    private CasePaths paths;

    @Inject
    private ListingEndedAccess endings;

    private boolean open;
    private List<ListingEndedAccess.Ended> ended;
    private Optional<Stage> stage;
    private Optional<CaseKey> after;
    private CasePage page;

    @PostConstruct
    void read() {
        open = !Asked.text("state").equals(Optional.of("closed"));
        stage = Asked.constant(Stage.class, "stage");
        after = Asked.text("after").flatMap(CaseKey::typed);
        page = listing.page(new CaseQuestion(open, stage, after));
    }

    public List<CaseLine> getLines() {
        return page.lines();
    }

    public List<String> getColumns() {
        return Stream.of("case", "list.person", "list.stage", "list.moved", "list.role")
                .map(key -> texts.in("cases", key))
                .toList();
    }

    public List<Listing.Row> getRows() {
        String leading = texts.in("cases", "list.leading");
        String takingPart = texts.in("cases", "list.takingPart");
        return page.lines().stream()
                .map(line -> new Listing.Row(
                        paths.of(line.reference()),
                        List.of(
                                line.reference().shown(),
                                codes.label("SEX", line.sex()) + ", " + codes.label("AGE_BAND", line.ageBand()),
                                stageOf(line),
                                moments.both(line.lastEntryAt()),
                                line.leading() ? leading : takingPart)))
                .toList();
    }

    /** Cases that the user's body does not know any more, for some days. */
    public List<ListingEndedAccess.Ended> getEnded() {
        if (ended == null) {
            ended = endings.lately();
        }
        return ended;
    }

    /** Whether what was recorded a moment ago has ended the access of the own body. */
    public boolean isJustEnded() {
        return Asked.text("said").filter("accessEnded"::equals).isPresent();
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    public String getStage() {
        return stage.map(Enum::name).orElse("");
    }

    public List<Choice> getStates() {
        return List.of(
                new Choice("open", texts.in("cases", "filter.open"), isOpen()),
                new Choice("closed", texts.in("cases", "filter.closed"), !isOpen()));
    }

    public List<Choice> getStages() {
        Choice all = new Choice("", texts.in("cases", "filter.stage.all"), stage.isEmpty());
        Stream<Choice> each = Arrays.stream(Stage.values())
                .map(known -> new Choice(
                        known.name(), terms.title(known), known.name().equals(getStage())));
        return Stream.concat(Stream.of(all), each).toList();
    }

    /** The address of the same list from a place on; empty for its beginning. */
    public String getFirstPage() {
        return "?state=" + (isOpen() ? "open" : "closed") + "&stage=" + getStage();
    }

    public Optional<String> getNextPage() {
        return page.next().map(key -> getFirstPage() + "&after=" + key.text());
    }

    /** Where an open case stands; of the others, that they are closed. */
    private String stageOf(CaseLine line) {
        return isOpen()
                ? terms.title(Stage.valueOf(line.stage()))
                : codes.label("CASE_STATE", line.state().name());
    }
}

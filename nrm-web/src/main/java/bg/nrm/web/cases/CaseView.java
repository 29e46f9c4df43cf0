package bg.nrm.web.cases;

import bg.nrm.access.AccountNames;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.DecliningAReferral;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.HandingOverACase;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.ReadingACase.OpenedCase;
import bg.nrm.casefile.Slip;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.casefile.TakingABodyOut;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.document.CaseDocument;
import bg.nrm.document.Documents;
import bg.nrm.paper.Papers;
import bg.nrm.person.AgeGroup;
import bg.nrm.person.PersonOverview;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.tag.DeviationFace;
import bg.nrm.web.tag.PeriodFace;
import bg.nrm.web.tag.StageFace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of a case. */
@Named
@RequestScoped
public class CaseView {

    private static final List<String> TABS = List.of("steps", "consents", "plan", "papers", "documents");
    private static final Set<Document> PLANS = EnumSet.of(
            Document.RISK_ASSESSMENT,
            Document.WRITTEN_SAFETY_PLAN,
            Document.URGENT_NEEDS_ASSESSMENT,
            Document.SUPPORT_AND_SAFETY_PLAN,
            Document.INDIVIDUAL_PLAN,
            Document.CHILD_ACTION_PLAN);
    private static final Set<String> NAMED = Set.of(
            "said.step",
            "said.deviation",
            "said.consent",
            "said.withdrawn",
            "said.circumstance",
            "said.rest",
            "said.period",
            "said.service");
    private static final int LATEST = 15;
    private static final int ALL = 1000;

    @Inject
    private ReadingACase reading;

    @Inject
    private Documents documents;

    @Inject
    private AccountNames names;

    @Inject
    private CurrentActor current;

    @Inject
    private StepFaces steps;

    @Inject
    private PathFaces path;

    @Inject
    private StoryFaces story;

    @Inject
    private DeviationFaces deviations;

    @Inject
    private ConsentRows consents;

    @Inject
    private KnowerRows knowerRows;

    private List<KnowerRows.Row> knowers;

    @Inject
    private PlanFaces plan;

    @Inject
    private Papers papers;

    @Inject
    private PaperFaces paperFaces;

    @Inject
    private DecidedFaces decided;

    @Inject
    private ServiceFaces services;

    @Inject
    private TakingBackASlip slips;

    @Inject
    private CasePaths paths;

    @Inject
    private Terms terms;

    private String tab;
    private String said;
    private boolean printing;
    private boolean whole;
    private CaseInHand inHand;
    private PersonOverview person;
    private List<CaseDocument> attached;
    private List<StepFace> present;
    private List<Papers.Last> written;

    @PostConstruct
    void read() {
        CaseReference reference =
                Asked.text("ref").flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        tab = Asked.text("tab").filter(TABS::contains).orElse(TABS.get(0));
        said = Asked.text("said")
                .filter(key -> key.matches("[a-zA-Z]{1,30}"))
                .map("said."::concat)
                .orElse("");
        printing = Asked.isTrue("print");
        whole = Asked.isTrue("all");
        OpenedCase opened = printing ? reading.print(reference) : reading.open(reference);
        inHand = opened.inHand();
        person = opened.person();
        present = steps.present(inHand);
    }

    public CaseFile getCaseFile() {
        return inHand.caseFile();
    }

    public CaseReference getReference() {
        return inHand.caseFile().reference();
    }

    public PersonOverview getPerson() {
        return person;
    }

    public String getTab() {
        return tab;
    }

    /** A tab is shown when chosen; on paper all are. */
    public boolean isShown(String name) {
        return printing || tab.equals(name);
    }

    public boolean isPrinting() {
        return printing;
    }

    /** The key of what has just been done; only keys that pages give. */
    public String getSaid() {
        return said;
    }

    /** What has just been done, by its name; empty where it is not an entry of the story that this user made. */
    public String getSaidOf() {
        if (!NAMED.contains(said)) {
            return "";
        }
        List<StoryEntry> entries = inHand.story().entries();
        StoryEntry last = entries.get(entries.size() - 1);
        return last.recordedBy().filter(user -> user == current.get().userId()).isPresent() ? story.title(last) : "";
    }

    /** Where what was recorded last can be taken back; empty where it cannot. */
    public String getTakeBack() {
        return slips.slip(inHand)
                .map(slip -> paths.takeBack(getReference(), slip))
                .orElse("");
    }

    public Instant getTakeBackUntil() {
        return slips.slip(inHand).map(Slip::until).orElse(inHand.now());
    }

    /** The first step that this user can take now. */
    public Optional<StepFace> getNext() {
        return isOpen()
                ? present.stream().filter(face -> !face.button().refused()).findFirst()
                : Optional.empty();
    }

    public Optional<String> getCoordinator() {
        return inHand.caseFile().coordinatorId().flatMap(names::of);
    }

    public List<StageFace> getStages() {
        return path.stages(inHand);
    }

    public List<PeriodFace> getPeriods() {
        return path.periods(inHand);
    }

    public List<StepFace> getSteps() {
        return present;
    }

    /** The one that stands on top; none where nothing waits. */
    public List<StepFace> getFirstStep() {
        return present.stream().limit(1).toList();
    }

    public List<StepFace> getFurtherSteps() {
        return present.stream().skip(1).toList();
    }

    public List<StepFace> getStepsAhead() {
        return steps.ahead(inHand);
    }

    public List<DeviationFace> getDeviations() {
        return deviations.of(inHand);
    }

    public List<ConsentRow> getConsents() {
        return consents.of(inHand);
    }

    /** Whether the user's body leads the case. */
    public boolean isLeading() {
        return TakingABodyOut.isFor(inHand);
    }

    /** Which bodies know the case or once did; for the leading body alone. */
    public List<KnowerRows.Row> getKnowers() {
        if (knowers == null) {
            knowers = isLeading() ? knowerRows.of(inHand) : List.of();
        }
        return knowers;
    }

    /** Whether another body knows it whose access could be ended. */
    public boolean isKnownByOthers() {
        return getKnowers().stream().anyMatch(KnowerRows.Row::removable);
    }

    /** Whether the user's body was asked and could still say that it can do nothing. */
    public boolean mayDecline() {
        return !isLeading() && DecliningAReferral.isFor(inHand);
    }

    public long getConsentCount() {
        return inHand.story().ofEpisode().stream()
                .filter(entry -> entry.kind() == EntryKind.CONSENT_ANSWERED)
                .map(entry -> entry.code().orElse("") + entry.otherBodyId())
                .distinct()
                .count();
    }

    public PlanFaces.Plan getPlan() {
        return plan.of(inHand);
    }

    /** The papers this user may read; read only where they are shown. */
    public List<Papers.Last> getPapers() {
        if (written == null) {
            written = papers.of(inHand);
        }
        return written;
    }

    /** The papers that say how it stands with risk, needs and plans. */
    public List<Papers.Last> getPlansOnPaper() {
        return getPapers().stream()
                .filter(sheet -> PLANS.contains(sheet.form().document()))
                .toList();
    }

    /** Forms that may be begun: those of a step that may be taken now, or the others. */
    public List<PaperFaces.Offered> offered(boolean now) {
        return paperFaces.offered(inHand).stream()
                .filter(form -> form.now() == now)
                .toList();
    }

    /** Read only where they are shown. */
    public List<CaseDocument> getDocuments() {
        if (attached == null) {
            attached = documents.of(inHand);
        }
        return attached;
    }

    /** Whether the file can be shown in a page: a text, a picture or a PDF document. */
    public boolean isShowable(CaseDocument document) {
        String type = document.mediaType();
        return type.equals("text/plain") || type.startsWith("image/") || type.equals(FileView.PDF);
    }

    public List<StoryFaces.Line> getStory() {
        return story.lines(inHand, whole || printing ? ALL : LATEST);
    }

    public boolean isStoryCut() {
        return !whole && !printing && inHand.story().entries().size() > LATEST;
    }

    public int getStoryCount() {
        return inHand.story().entries().size();
    }

    /** Principles this user has to be reminded of in this case. */
    public List<String> getNotices() {
        return inHand.agenda().notices(inHand.roles()).stream()
                .map(notice -> terms.words().of(notice))
                .toList();
    }

    public String getEdition() {
        return terms.words().edition(inHand.caseFile().edition());
    }

    /** Whether the rules for children apply only because it cannot be told whether the person is one. */
    public boolean isAgeInDoubt() {
        return isOpen()
                && inHand.agenda().procedure().edition().sets().contains(SopSet.CHILDREN)
                && person.ageGroup() == AgeGroup.UNKNOWN;
    }

    /** Where the sets that apply together differ, and which prevails. */
    public List<String> getPrecedences() {
        return Handbook.precedences(inHand.agenda().procedure(), terms.words());
    }

    public boolean isOpen() {
        return inHand.caseFile().state().isOpen();
    }

    public boolean mayClose() {
        return current.get().may(Action.CASE_CLOSED);
    }

    public boolean mayReopen() {
        return current.get().may(Action.CASE_REOPENED);
    }

    /** What the person was offered and given, one line a service. */
    public List<ServiceFaces.Given> getServices() {
        return services.of(inHand);
    }

    /** What was decided about the person, matter by matter. */
    public List<DecidedFaces.Decided> getDecided() {
        return decided.of(inHand);
    }

    /** Whether this user may move the case to a newer edition of its rules. */
    public boolean mayHandOver() {
        return HandingOverACase.isFor(inHand);
    }

    public boolean mayMove() {
        return current.get().may(Action.EDITION_CHANGED);
    }

    public boolean maySeeWhoOpened() {
        return current.get().may(Action.CASE_AUDIT_OPENED);
    }
}

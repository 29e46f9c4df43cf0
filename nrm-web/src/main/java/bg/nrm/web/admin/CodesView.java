package bg.nrm.web.admin;

import bg.nrm.administration.AdministeringCodes;
import bg.nrm.administration.Change;
import bg.nrm.administration.FixedLists;
import bg.nrm.administration.NewCode;
import bg.nrm.codes.CodeEntry.Labels;
import bg.nrm.codes.CodeList;
import bg.nrm.codes.ListedCode;
import bg.nrm.input.TypedDays;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The code lists: which there are, the values of one, and beside them the value that is added or changed. */
@Named
@RequestScoped
public class CodesView {

    @Inject
    private AdministeringCodes administering;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String list;

    @Inject
    @Param
    private Long entry;

    @Inject
    @Param
    private boolean add;

    private final Fields fields = new Fields();
    private List<CodeList> lists;
    private List<ListedCode> entries = List.of();
    private Optional<ListedCode> present = Optional.empty();

    @PostConstruct
    void read() {
        lists = administering.lists();
        entries = getChosen().map(CodeList::code).map(administering::entries).orElse(List.of());
        entry().ifPresent(known -> fields.with("labelBg", known.labels().bg())
                .with("labelEn", known.labels().en())
                .with("version", String.valueOf(known.version())));
        String today = TypedDays.typed(Moments.dayOf(clock.instant()));
        fields.with("from", today).with("lastDay", today);
    }

    public List<CodeList> getLists() {
        return lists;
    }

    /** The list whose values are shown. */
    public Optional<CodeList> getChosen() {
        return lists.stream().filter(this::isChosen).findFirst();
    }

    public boolean isChosen(CodeList candidate) {
        return candidate.code().equals(list);
    }

    public List<ListedCode> getEntries() {
        return entries;
    }

    public boolean isChosenEntry(ListedCode candidate) {
        return entry != null && entry == candidate.id();
    }

    public boolean isAdding() {
        return add && !isFixed();
    }

    public boolean isChanging() {
        return entry().isPresent();
    }

    /** Whether values can neither join nor leave. */
    public boolean isFixed() {
        return list != null && FixedLists.contains(list);
    }

    public boolean isCurrent(ListedCode candidate) {
        return candidate.isValidOn(Moments.dayOf(clock.instant()));
    }

    public Fields getFields() {
        return fields;
    }

    public Optional<ListedCode> getPresent() {
        return present;
    }

    /** The value that is changed, for its heading. */
    public String getCode() {
        return entry().map(ListedCode::code).orElse("");
    }

    public void append() {
        changes.day(fields, "from", "code")
                .map(day -> new NewCode(
                        fields.text("code"),
                        labels(),
                        NewCode.mapping(fields.text("eurostat"), fields.text("unodc"), fields.text("htcds")),
                        day))
                .map(wanted -> administering.add(list, wanted))
                .ifPresent(change -> answer(change, "code", "code.added"));
    }

    public void correct() {
        answer(administering.correct(entry, version(), labels()), "label", "code.corrected");
    }

    public void relabel() {
        changes.day(fields, "from", "label")
                .map(day -> administering.relabel(entry, version(), labels(), day))
                .ifPresent(change -> answer(change, "label", "code.relabelled"));
    }

    public void end() {
        changes.day(fields, "lastDay", "ending")
                .map(day -> administering.end(entry, version(), day))
                .ifPresent(change -> answer(change, "ending", "code.ended"));
    }

    private void answer(Change change, String form, String key) {
        if (changes.made(change, form)) {
            changes.done(key, "admin/codes.xhtml?list=" + list);
        }
        if (change instanceof Change.Overtaken) {
            entries = administering.entries(list);
            present = entry();
            present.ifPresent(now -> fields.put("version", String.valueOf(now.version())));
        }
    }

    private Optional<ListedCode> entry() {
        return entries.stream().filter(this::isChosenEntry).findFirst();
    }

    private Labels labels() {
        return new Labels(fields.text("labelBg"), fields.text("labelEn"));
    }

    private long version() {
        String version = fields.text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}

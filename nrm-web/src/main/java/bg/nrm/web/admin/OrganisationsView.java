package bg.nrm.web.admin;

import bg.nrm.administration.AdministeringOrganisations;
import bg.nrm.administration.Change;
import bg.nrm.administration.NewOrganisation;
import bg.nrm.input.TypedDays;
import bg.nrm.organisation.Body;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation.Wording;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The bodies: all of them, and beside the list the one that is added or changed. */
@Named
@RequestScoped
public class OrganisationsView {

    private static final String LIST = "admin/organisations.xhtml";

    @Inject
    private AdministeringOrganisations administering;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private boolean add;

    private final Fields fields = new Fields();
    private List<Body> all;
    private Optional<Body> present = Optional.empty();

    @PostConstruct
    void read() {
        all = administering.all();
        chosen().ifPresent(this::fill);
        fields.with("from", TypedDays.typed(today())).with("lastDay", TypedDays.typed(today()));
    }

    public List<Body> getAll() {
        return all;
    }

    public Fields getFields() {
        return fields;
    }

    public boolean isAdding() {
        return add;
    }

    public boolean isChanging() {
        return chosen().isPresent();
    }

    public boolean isChosen(Body organisation) {
        return id != null && id == organisation.id();
    }

    public boolean isOver(Body organisation) {
        return organisation.validTo().filter(today()::isAfter).isPresent();
    }

    /** What the register holds now, when somebody else was faster. */
    public Optional<Body> getPresent() {
        return present;
    }

    public void open() {
        Optional<LocalDate> from = changes.day(fields, "from", "newOrganisation");
        from.map(day -> new NewOrganisation(
                        fields.text("code"),
                        BodyKind.valueOf(fields.text("kind")),
                        wording(),
                        fields.filled("district"),
                        day))
                .map(administering::add)
                .ifPresent(change -> answer(change, "newOrganisation", "organisation.added"));
    }

    public void rename() {
        answer(administering.rename(id, version(), wording()), "organisation", "organisation.renamed");
    }

    public void end() {
        changes.day(fields, "lastDay", "ending")
                .map(day -> administering.end(id, version(), day))
                .ifPresent(change -> answer(change, "ending", "organisation.ended"));
    }

    private void answer(Change change, String form, String key) {
        if (changes.made(change, form)) {
            changes.done(key, LIST);
        }
        if (change instanceof Change.Overtaken) {
            all = administering.all();
            present = chosen();
            present.ifPresent(now -> fields.put("version", String.valueOf(now.version())));
        }
    }

    private Optional<Body> chosen() {
        return all.stream().filter(this::isChosen).findFirst();
    }

    private void fill(Body organisation) {
        Wording wording = organisation.wording();
        fields.with("nameBg", wording.nameBg())
                .with("nameEn", wording.nameEn())
                .with("shortBg", wording.shortBg())
                .with("shortEn", wording.shortEn())
                .with("version", String.valueOf(organisation.version()));
    }

    private Wording wording() {
        return new Wording(
                fields.text("nameBg"), fields.text("nameEn"), fields.text("shortBg"), fields.text("shortEn"));
    }

    private long version() {
        String version = fields.text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}

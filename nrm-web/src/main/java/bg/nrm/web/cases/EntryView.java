package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.Recording;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Days;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form of everything that is told in a case and is neither a step nor a consent. */
@Named
@ViewScoped
public class EntryView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingACase reading;

    @Inject
    private EntryActs acts;

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Replies replies;

    @Inject
    @Param(name = "ref")
    private String typed;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private String step;

    @Inject
    @Param
    private String circumstance;

    @PostConstruct
    void begin() {
        boolean known = has(EntryForm.values(), kind)
                && (!form().namesStep() || has(StepId.values(), step))
                && (!form().namesCircumstance() || has(Circumstance.values(), circumstance));
        if (!known) {
            throw new NotFound();
        }
        begin(Optional.ofNullable(typed), reading);
    }

    public EntryForm getForm() {
        return form();
    }

    /** What is done, and to what. */
    public String getTitle() {
        String act = texts.in("cases", "form." + kind);
        return subject().map(words -> act + ": " + words).orElse(act);
    }

    public String getLead() {
        return texts.in("cases", "form." + kind + ".lead");
    }

    public String getButton() {
        return texts.in("cases", "form." + kind + ".button");
    }

    /** The duties that a closing would leave undone, in words; nothing where no case is closed. */
    public String getLeftUndone() {
        return form() != EntryForm.CLOSE
                ? ""
                : inHand(reading).agenda().duties().stream()
                        .filter(duty -> duty.isDuty() && duty.isOutstanding())
                        .map(duty -> terms.term(duty.step().id()))
                        .collect(Collectors.joining("; "));
    }

    public List<SelectItem> getReasons() {
        return form().reasons().stream()
                .map(reason -> new SelectItem(reason.name(), terms.title(reason)))
                .toList();
    }

    public List<SelectItem> getPeriods() {
        return inHand(reading).agenda().periods().stream()
                .filter(PeriodStanding::isRunning)
                .map(period -> period.period().id())
                .map(id -> new SelectItem(id.name(), terms.title(id)))
                .toList();
    }

    public List<SelectItem> getAuthorities() {
        return bodies.authorities(inHand(reading).actor().organisationId());
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        if (!form().namesMoment() || replies.readable(this, name())) {
            Recording recording = acts.record(form(), this);
            replies.reply(recording, this, name(), form().said());
        }
    }

    Optional<StepId> step() {
        return Stream.of(StepId.values())
                .filter(known -> known.name().equals(step))
                .findFirst();
    }

    Optional<Circumstance> circumstance() {
        return Stream.of(Circumstance.values())
                .filter(known -> known.name().equals(circumstance))
                .findFirst();
    }

    Optional<java.time.LocalDate> until() {
        return Days.day(getFields().text("until"));
    }

    private Optional<String> subject() {
        return form().namesStep()
                ? step().map(terms::term)
                : form().namesCircumstance() ? circumstance().map(terms::term) : Optional.empty();
    }

    private EntryForm form() {
        return EntryForm.valueOf(kind);
    }

    private FormName name() {
        String what = Stream.of(kind, step, circumstance)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("."));
        return FormName.of("entry", getReference(), what.length() > 48 ? what.substring(0, 48) : what);
    }

    private static boolean has(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}

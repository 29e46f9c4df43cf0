package bg.nrm.web.audit;

import bg.nrm.access.Action;
import bg.nrm.audit.TrailFilter;
import bg.nrm.casefile.CaseReference;
import bg.nrm.input.Blank;
import bg.nrm.input.TypedDays;
import bg.nrm.web.frame.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.cdi.Param;

/**
 * What the auditor chose, from the address of the page, so that a list can be kept as a bookmark. What cannot be understood is left
 * out and said.
 */
@Named("auditChoice")
@RequestScoped
public class TrailChoice {

    private static final int DAYS = 7;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String action;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String actor;

    @Inject
    @Param(name = "case")
    private String caseReference;

    @Inject
    @Param
    private boolean refused;

    @Inject
    private Clock clock;

    public LocalDate getFrom() {
        return day(from).orElseGet(() -> getTo().minusDays(DAYS - 1));
    }

    public LocalDate getTo() {
        return day(to).orElseGet(() -> Moments.dayOf(clock.instant()));
    }

    /** The first day as people write it. */
    public String getFirstDay() {
        return TypedDays.typed(getFrom());
    }

    /** The last day as people write it. */
    public String getLastDay() {
        return TypedDays.typed(getTo());
    }

    public String getAction() {
        return Arrays.stream(Action.values())
                .map(Action::name)
                .filter(known -> known.equals(action))
                .findFirst()
                .orElse("");
    }

    public String getBody() {
        return number(body).isPresent() ? body : "";
    }

    public String getActor() {
        return Optional.ofNullable(actor).orElse("");
    }

    public String getCaseReference() {
        return Optional.ofNullable(caseReference).orElse("");
    }

    public boolean isRefused() {
        return refused;
    }

    /** Keys of sentences about what could not be understood. */
    public List<String> getDoubts() {
        Map<String, Boolean> doubts = new LinkedHashMap<>();
        doubts.put("choice.day", unreadable(from) || unreadable(to));
        doubts.put("choice.order", getFrom().isAfter(getTo()));
        doubts.put("choice.actor", actor != null && number(actor).isEmpty());
        return doubts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The case asked for, in the letters in which references are kept; what can be no reference is one that no case has. */
    public Optional<String> reference() {
        return Optional.ofNullable(caseReference)
                .filter(typed -> !Blank.is(typed))
                .map(typed ->
                        CaseReference.typed(typed).map(CaseReference::symbols).orElse("-"));
    }

    public TrailFilter filter() {
        TrailFilter filter = TrailFilter.days(getFrom(), getTo());
        filter = getAction().isEmpty() ? filter : filter.ofAction(getAction());
        filter = number(body).isPresent() ? filter.ofBody(number(body).getAsLong()) : filter;
        filter = number(actor).isPresent() ? filter.ofActor(number(actor).getAsLong()) : filter;
        return refused ? filter.refused() : filter;
    }

    private static boolean unreadable(String typed) {
        return typed != null && day(typed).isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        return Optional.ofNullable(typed)
                .flatMap(TypedDays::day)
                .filter(day -> day.getYear() > 1999 && day.getYear() < 10_000);
    }

    /** The number of a user is typed with or without its letter. */
    private static OptionalLong number(String typed) {
        String digits = typed == null ? "" : Blank.bare(typed).replaceFirst("^[ПPUпpu]\\s*[-–]?\\s*", "");
        return digits.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}

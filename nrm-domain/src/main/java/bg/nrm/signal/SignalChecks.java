package bg.nrm.signal;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.PersonChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What cannot be recorded of a signal. Almost everything may be left out; what is said must be possible. */
@ApplicationScoped
public class SignalChecks {

    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    static final int NARRATIVE = 4000;
    static final int LINE = 200;
    static final int PERSONS = 50;
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2003, 5, 20);

    @Inject
    private CodeLists codes;

    @Inject
    private PersonChecks persons;

    protected SignalChecks() {}

    SignalChecks(CodeLists codes, PersonChecks persons) {
        this.codes = codes;
        this.persons = persons;
    }

    /** What stands in the way of registering it. */
    public List<Problem> problems(Intake intake, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SOFIA);
        Problems problems = new Problems()
                .all(problems(intake.facts(), now))
                .text("narrative", intake.narrative(), NARRATIVE)
                .when(intake.persons().size() > PERSONS, "persons", "number.range", 0, PERSONS);
        for (int i = 0; i < intake.persons().size(); i++) {
            String part = "persons[" + i + "]";
            persons.problems(intake.persons().get(i), today).stream()
                    .map(problem -> problem.in(part))
                    .forEach(problem -> problems.all(List.of(problem)));
        }
        return problems.list();
    }

    /** What stands in the way of keeping these facts. The day is held against the law's entry into force to catch slips. */
    public List<Problem> problems(SignalFacts facts, Instant now) {
        Received received = facts.arrival().received();
        LocalDate today = LocalDate.ofInstant(now, SOFIA);
        boolean laterToday = received.day().equals(today)
                && received.timeKnown()
                && received.at().isAfter(now);
        return new Problems()
                .code("channel", facts.arrival().channel(), "SIGNAL_CHANNEL", codes)
                .notAfter("received", received.day(), today)
                .notBefore("received", received.day(), ACT_IN_FORCE)
                .when(laterToday, "time", "time.future")
                .code("sender", facts.sender().kind(), "SENDER", codes)
                .text("senderContact", facts.sender().contact(), LINE)
                .code("country", facts.place().country(), "COUNTRY", codes)
                .code("district", facts.place().district(), "DISTRICT", codes)
                .when(isDistrictAbroad(facts.place()), "district", "district.abroad")
                .text("place", facts.place().words(), LINE)
                .code("language", facts.language(), "LANGUAGE", codes)
                .codes("forms", facts.forms(), "FORM", codes)
                .text("action", facts.action(), NARRATIVE)
                .list();
    }

    private static boolean isDistrictAbroad(Place place) {
        return place.district().isPresent()
                && place.country().filter(country -> !country.equals("BG")).isPresent();
    }
}

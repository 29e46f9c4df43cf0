package bg.nrm.web.signals;

import bg.nrm.input.Problem;
import bg.nrm.person.PersonDetails;
import bg.nrm.signal.Arrival;
import bg.nrm.signal.Danger;
import bg.nrm.signal.Place;
import bg.nrm.signal.Received;
import bg.nrm.signal.Sender;
import bg.nrm.signal.SignalFacts;
import bg.nrm.signal.Urgency;
import bg.nrm.web.input.Days;
import bg.nrm.web.input.Fields;
import bg.nrm.web.persons.PersonRead;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads what was typed of a signal. */
class SignalReading {

    private final SignalTyped typed;
    private final Fields fields;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    SignalReading(SignalTyped typed, LocalDate today) {
        this.typed = typed;
        this.fields = typed.getFields();
        this.today = today;
    }

    SignalRead read() {
        SignalFacts facts = facts();
        List<PersonDetails> persons = new ArrayList<>();
        for (int i = 0; i < typed.getPersons().size(); i++) {
            PersonRead person = typed.getPersons().get(i).read(today);
            persons.add(person.details());
            String part = "persons[" + i + "]";
            person.problems().forEach(problem -> problems.add(problem.in(part)));
        }
        return new SignalRead(facts, persons, List.copyOf(problems));
    }

    private SignalFacts facts() {
        Danger danger = Danger.valueOf(fields.filled("danger").orElse("UNKNOWN"));
        return new SignalFacts(
                danger,
                urgency(danger),
                new Arrival(chosen("channel"), received()),
                new Sender(chosen("sender"), fields.text("senderContact")),
                new Place(fields.filled("country"), fields.filled("district"), fields.text("place")),
                fields.filled("language"),
                new LinkedHashSet<>(typed.getForms()),
                fields.text("action"));
    }

    /** Danger to life is urgent, also when nobody had the time to say so. */
    private Urgency urgency(Danger danger) {
        Urgency said = Urgency.valueOf(fields.filled("urgency").orElse("UNKNOWN"));
        return danger == Danger.YES && said == Urgency.UNKNOWN ? Urgency.HIGH : said;
    }

    private String chosen(String field) {
        Optional<String> chosen = fields.filled(field);
        if (chosen.isEmpty()) {
            problems.add(Problem.at(field, "choice.missing"));
        }
        return chosen.orElse("");
    }

    private Received received() {
        Optional<LocalDate> day = Days.day(fields.text("received"));
        if (day.isEmpty()) {
            problems.add(Problem.at("received", "date.unreadable"));
        }
        Optional<LocalTime> time = fields.filled("time").flatMap(Days::hour);
        if (time.isEmpty() && fields.filled("time").isPresent()) {
            problems.add(Problem.at("time", "time.unreadable"));
        }
        LocalDate known = day.orElse(today);
        return time.map(hour -> Received.at(known, hour)).orElseGet(() -> Received.on(known));
    }
}

package bg.nrm.web.signals;

import bg.nrm.signal.SignalFacts;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.input.Days;
import bg.nrm.web.input.Fields;
import bg.nrm.web.persons.PersonTyped;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A signal as typed into a form, field by field, with the persons it is about. */
public class SignalTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final List<PersonTyped> persons = new ArrayList<>();
    private List<String> forms = new ArrayList<>();
    private boolean unshared;

    /** A form for a signal that comes in now, about one person. */
    public static SignalTyped blank(Instant now) {
        SignalTyped typed = new SignalTyped();
        typed.fields
                .with("danger", "UNKNOWN")
                .with("urgency", "UNKNOWN")
                .with("received", Days.typed(Moments.dayOf(now)));
        typed.addPerson();
        return typed;
    }

    /** A form that shows what is recorded. */
    public static SignalTyped of(SignalFacts facts) {
        SignalTyped typed = new SignalTyped();
        typed.fields
                .with("danger", facts.danger().name())
                .with("urgency", facts.urgency().name())
                .with("channel", facts.arrival().channel())
                .with("received", Days.typed(facts.arrival().received().day()))
                .with("time", facts.arrival().received().time().map(Days::typed).orElse(""))
                .with("sender", facts.sender().kind())
                .with("senderContact", facts.sender().contact())
                .with("country", facts.place().country().orElse(""))
                .with("district", facts.place().district().orElse(""))
                .with("place", facts.place().words())
                .with("language", facts.language().orElse(""))
                .with("action", facts.action());
        typed.forms = new ArrayList<>(facts.forms());
        return typed;
    }

    public Fields getFields() {
        return fields;
    }

    public List<PersonTyped> getPersons() {
        return persons;
    }

    public List<String> getForms() {
        return forms;
    }

    public void setForms(List<String> chosen) {
        forms = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    /** Whether the persons have not agreed that commissions are told. */
    public boolean isUnshared() {
        return unshared;
    }

    public void setUnshared(boolean chosen) {
        unshared = chosen;
    }

    public final void addPerson() {
        persons.add(new PersonTyped());
    }

    public void removePerson(int index) {
        persons.remove(index);
    }
}

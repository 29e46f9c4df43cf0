package bg.nrm.web.signals;

import bg.nrm.question.Beginning;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.persons.PersonTyped;
import bg.nrm.web.question.TypedForm;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new signal as typed: the answers to its questions, the persons it is about, and whether commissions may know it. */
public class SignalTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedForm form;
    private final List<PersonTyped> persons = new ArrayList<>();
    private boolean unshared;

    /** A form for a signal that comes in now, about one person; as the last one of this body did, if there was one. */
    SignalTyped(Instant now, Optional<String> channel) {
        Map<String, String> ofBody = channel.map(code -> Map.of(SignalQuestions.CHANNEL.name(), code))
                .orElse(Map.of());
        form = TypedForm.of(SignalQuestions.INTAKE, SignalQuestions.INTAKE.begun(new Beginning(now, ofBody)));
        addPerson();
    }

    public TypedForm getForm() {
        return form;
    }

    public List<PersonTyped> getPersons() {
        return persons;
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

package bg.nrm.web.signals;

import bg.nrm.input.Problem;
import bg.nrm.person.PersonDetails;
import bg.nrm.signal.SignalFacts;
import java.util.List;

/** What was typed of a signal, as far as it can be read. */
record SignalRead(SignalFacts facts, List<PersonDetails> persons, List<Problem> problems) {}

package bg.nrm.inside;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.NewCase;
import bg.nrm.casefile.Opening;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAStep;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.StepRecord;
import bg.nrm.casefile.Submission;
import bg.nrm.person.Age;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.Sex;
import bg.nrm.person.name.PersonName;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.signal.Danger;
import bg.nrm.signal.Intake;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.RegisteringSignal;
import bg.nrm.signal.Registration;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.signal.Sharing;
import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.signal.SignalRecord;
import bg.nrm.signal.Triage;
import bg.nrm.signal.TriagingSignal;
import bg.nrm.signal.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody does before it comes to the point, as whoever is asking. */
@ApplicationScoped
public class Casework {

    @Inject
    private RegisteringSignal registering;

    @Inject
    private OpeningSignal openingSignal;

    @Inject
    private TriagingSignal triaging;

    @Inject
    private Opening opening;

    @Inject
    private RecordingAStep recording;

    @Inject
    private Clock clock;

    /** About a child of ten years whose first name is known. */
    public Intake ofAChild() {
        return about(new Age.Born(today().minusYears(10)));
    }

    /** About a woman of thirty. */
    public Intake ofAWoman() {
        return about(new Age.Born(today().minusYears(30)));
    }

    private Intake about(Age age) {
        return new Intake(
                UUID.randomUUID(),
                Answers.NONE
                        .with(SignalQuestions.DANGER, Danger.UNKNOWN)
                        .with(SignalQuestions.URGENCY, Urgency.UNKNOWN)
                        .with(SignalQuestions.CHANNEL, "HOTLINE")
                        .with(SignalQuestions.RECEIVED, today())
                        .with(SignalQuestions.SENDER, "NGO")
                        .with(SignalQuestions.FORMS, Set.of("LABOUR")),
                "Обади се съседка.",
                List.of(PersonAnswers.UNKNOWN
                        .with(PersonQuestions.KNOWNNESS, Knownness.PARTLY_KNOWN)
                        .and(PersonAnswers.of(new PersonName("Яна", "", "", "")))
                        .with(PersonQuestions.SEX, Sex.F)
                        .and(PersonAnswers.of(age))),
                Sharing.OWN_BODY);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public Registration register(Intake intake) {
        return registering.register(intake);
    }

    /** A signal that was found to be about trafficking. */
    public SignalRecord triaged(Intake intake) {
        Registered registered = (Registered) registering.register(intake);
        SignalRecord signal = openingSignal.open(registered.id());
        triaging.triage(signal.id(), signal.version(), new Triage(SignalOutcome.TRAFFICKING, "документите са отнети"));
        return signal;
    }

    /** The case of the person whom a signal named. */
    public CaseReference open(SignalRecord signal) {
        return opening.open(new NewCase(
                signal.persons().get(0).id(), Optional.of(signal.id()), clock.instant(), List.of("LABOUR")));
    }

    public Recording identifyInformally(CaseReference reference) {
        return recording.record(
                reference,
                StepRecord.of(StepId.IDENTIFY_INFORMALLY, clock.instant())
                        .with(StepQuestions.GROUNDS, Set.of("OBSERVATION"))
                        .with(StepQuestions.FORMS, List.of("LABOUR"))
                        .with(ActForm.NOTE, "казаното съвпада"),
                Submission.direct());
    }
}

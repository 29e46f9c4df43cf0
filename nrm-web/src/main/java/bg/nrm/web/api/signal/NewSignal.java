package bg.nrm.web.api.signal;

import bg.nrm.signal.Intake;
import bg.nrm.signal.Sharing;
import bg.nrm.web.api.person.PersonBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal as it is handed in: only what is known. */
public record NewSignal(
        @NotNull @Valid FactsBody facts,
        @Schema(description = "What was said, in the sender's words; kept as it was") Optional<String> narrative,
        @Schema(description = "Whom it is about: none, one or many") List<@Valid PersonBody> persons,
        @Schema(description = "Who may know it besides the body that registers it; COMMISSIONS when not said")
                Optional<Sharing> sharing) {

    /** What JSON leaves out comes as null. */
    public NewSignal {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** As the use case takes it. That it is registered once is seen to by the key of the request. */
    Intake intake() {
        return new Intake(
                UUID.randomUUID(),
                facts.answers(),
                narrative.orElse(""),
                persons.stream().map(PersonBody::answers).toList(),
                sharing.orElse(Sharing.COMMISSIONS));
    }
}

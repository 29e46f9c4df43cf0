package bg.nrm.paper;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form of the mechanism.
 *
 * @param document the document it is, as the procedure names it
 * @param signatories whose signatures it bears
 * @param written the steps that are taken by writing it
 * @param signed the steps that are taken when everybody has signed it
 * @param counselling whether it holds what the person said in confidence: the police reads it with consent only (sop.md 6)
 */
public record Form(
        Document document,
        List<FormField> fields,
        List<Signatory> signatories,
        List<StepId> written,
        List<StepId> signed,
        boolean counselling) {

    public Form {
        fields = List.copyOf(fields);
        signatories = List.copyOf(signatories);
        written = List.copyOf(written);
        signed = List.copyOf(signed);
    }

    static Form of(Document document, FormField... fields) {
        return new Form(document, List.of(fields), List.of(), List.of(), List.of(), false);
    }

    Form signedBy(Signatory... all) {
        return new Form(document, fields, List.of(all), written, signed, counselling);
    }

    /** Writing it is taking the first of these steps that may be taken. */
    Form takes(StepId... steps) {
        return new Form(document, fields, signatories, List.of(steps), signed, counselling);
    }

    /** Signing it is taking this step. */
    Form takesOnceSigned(StepId... steps) {
        return new Form(document, fields, signatories, written, List.of(steps), counselling);
    }

    Form inConfidence() {
        return new Form(document, fields, signatories, written, signed, true);
    }

    /** The step that writing it takes in this case, if one is still to be taken. */
    Optional<StepId> stepOnWriting(CaseInHand inHand) {
        return firstToTake(written, inHand);
    }

    /** The step that its last signature takes in this case, if one is still to be taken. */
    Optional<StepId> stepOnSigning(CaseInHand inHand) {
        return firstToTake(signed, inHand);
    }

    private static Optional<StepId> firstToTake(List<StepId> steps, CaseInHand inHand) {
        return steps.stream()
                .filter(step -> inHand.agenda().has(step))
                .filter(step -> inHand.agenda().duty(step).isOutstanding())
                .findFirst();
    }

    /** Its code. */
    public String code() {
        return document.name();
    }

    /** Every field and column by name. */
    public Stream<FormField> everything() {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    public FormField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document + " has no field " + name));
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** Whether everybody who has to sign is among these. */
    boolean isSignedBy(Set<Signatory> those) {
        return !signatories.isEmpty() && those.containsAll(signatories);
    }
}

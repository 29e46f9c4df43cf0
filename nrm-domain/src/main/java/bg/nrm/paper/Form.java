package bg.nrm.paper;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Questions questions,
        List<Signatory> signatories,
        List<StepId> written,
        List<StepId> signed,
        boolean counselling) {

    public Form {
        signatories = List.copyOf(signatories);
        written = List.copyOf(written);
        signed = List.copyOf(signed);
    }

    static Form of(Document document, Asked... asked) {
        Questions questions = Questions.questions(Questions.section("answers", asked));
        return new Form(document, questions, List.of(), List.of(), List.of(), false);
    }

    /** Its answers keep to these rules together. */
    Form keeping(Rule... rules) {
        return new Form(document, questions.keeping(rules), signatories, written, signed, counselling);
    }

    Form signedBy(Signatory... all) {
        return new Form(document, questions, List.of(all), written, signed, counselling);
    }

    /** Writing it is taking the first of these steps that may be taken. */
    Form takes(StepId... steps) {
        return new Form(document, questions, signatories, List.of(steps), signed, counselling);
    }

    /** Signing it is taking this step. */
    Form takesOnceSigned(StepId... steps) {
        return new Form(document, questions, signatories, written, List.of(steps), counselling);
    }

    Form inConfidence() {
        return new Form(document, questions, signatories, written, signed, true);
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

    /** What it asks, in its order. */
    public List<Asked> asked() {
        return questions.asked();
    }

    /** The questions that ask for rows, with what each row asks. */
    public Map<String, Kind.Rows> tables() {
        Map<String, Kind.Rows> tables = new LinkedHashMap<>();
        for (Asked asked : asked()) {
            if (asked.question().kind() instanceof Kind.Rows rows) {
                tables.put(asked.name(), rows);
            }
        }
        return tables;
    }

    public Question<?> question(String name) {
        return asked().stream()
                .map(Asked::question)
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document + " does not ask " + name));
    }

    public boolean has(String name) {
        return asked().stream().anyMatch(asked -> asked.name().equals(name));
    }

    /** Whether everybody who has to sign is among these. */
    boolean isSignedBy(Set<Signatory> those) {
        return !signatories.isEmpty() && those.containsAll(signatories);
    }
}

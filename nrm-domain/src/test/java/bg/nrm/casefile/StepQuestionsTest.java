package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Setting;
import bg.nrm.question.Spelling;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the steps ask, what they cannot do without, and under which names it is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepQuestionsTest {

    private static final Instant THEN = ACase.MONDAY.plusSeconds(600);

    /** Entries of years are told by these names, and other systems send them: one that is renamed is lost. */
    @Test
    void the_facts_of_a_step_keep_their_names() {
        Set<String> names = Arrays.stream(StepId.values())
                .flatMap(step -> StepQuestions.coded(step).stream())
                .map(Asked::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(String.join(" ", names))
                .isEqualTo("address amount askedBy crossing currency decidedBy decision exit force formIndicators forms"
                        + " generalIndicators grounds housing indicators instance interpreter language legalAid level medical"
                        + " negativeGrounds notified operationalIndicators outcome path reached reconsidered reportedTo riskBasis"
                        + " school shared signature signatures state traffickedAgain understood violence work");
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTIFY_INFORMALLY, happenedAt grounds note",
        "IDENTIFY_FORMALLY, happenedAt note",
        "REFUSE_FORMAL_IDENTIFICATION, happenedAt negativeGrounds note",
        "RECONSIDER_NEGATIVE_OUTCOME, happenedAt reconsidered decidedBy outcome note",
        "INFORM_OF_RIGHTS, happenedAt language understood interpreter signature",
        "ASSESS_RISK, happenedAt riskBasis medical violence level",
        "CONTACT_RECEIVING_ORGANISATION, happenedAt receiver shared",
        "WRITE_TO_SOCIAL_ASSISTANCE, happenedAt receiver notified",
        "SIGN_ACTION_PLAN, happenedAt signatures",
        "FOLLOW_UP, happenedAt reached traffickedAgain",
        "RECORD_COMPENSATION, happenedAt path state",
        "REINTEGRATE_CHILD, happenedAt exit",
        "EXAMINE_MEDICALLY, happenedAt",
    })
    void a_step_cannot_do_without(StepId step, String needed) {
        assertThat(StepQuestions.of(step).asked())
                .filteredOn(asked -> asked.neededIf().holds(Answers.NONE))
                .extracting(Asked::name)
                .containsExactly(needed.split(" "));
    }

    /** Whom the rulebook has told in one act, the form asks about; and it asks in no other step. */
    @ParameterizedTest
    @EnumSource(StepId.class)
    void whom_a_step_tells_is_asked_where_the_rulebook_has_somebody_told(StepId step) {
        boolean telling = Editions.all().stream()
                .filter(procedure -> procedure.has(step))
                .map((Procedure procedure) -> procedure.step(step))
                .anyMatch(ruled -> !ruled.notified().isEmpty());
        assertThat(StepQuestions.asks(step, StepQuestions.NOTIFIED)).isEqualTo(telling);
    }

    @Test
    void the_form_that_counts_most_stays_first() {
        Reading read = sent(
                StepId.IDENTIFY_INFORMALLY,
                Map.of("grounds", List.of("SELF", "OBSERVATION"), "forms", List.of("SEXUAL", "BEGGING", "SEXUAL")));
        StepRecord step = StepRecord.of(StepId.IDENTIFY_INFORMALLY, read.answers());
        assertThat(step.details().all("forms")).containsExactly("SEXUAL", "BEGGING");
        assertThat(step.details().all("grounds")).containsExactly("OBSERVATION", "SELF");
    }

    @ParameterizedTest
    @CsvSource({"10000, 1000000", "'10 000,5', 1000050", "5112.92, 511292", "'0,01', 1", "'1 000 000', 100000000"})
    void an_amount_is_read_to_the_hundredth(String typed, String kept) throws Exception {
        Long amount = StepQuestions.AMOUNT.kind().read(List.of(typed), Spelling.PEOPLE);
        assertThat(StepQuestions.AMOUNT.kind().spell(amount, Spelling.SYSTEMS)).containsExactly(kept);
        assertThat(sent(StepId.RECORD_COMPENSATION, Map.of("amount", List.of(kept)))
                        .answers()
                        .the(StepQuestions.AMOUNT))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"много", "-5", "5,123", "10.000,00", "0", "99999999999", "10 лв."})
    void what_is_no_amount_is_sent_back(String typed) {
        for (Spelling spelling : Spelling.values()) {
            assertThat(read(StepId.RECORD_COMPENSATION, Map.of("amount", List.of(typed)), spelling)
                            .problems())
                    .as(spelling.name())
                    .extracting(problem -> problem.field() + ": " + problem.code())
                    .isEqualTo(
                            typed.matches("9+") && spelling == Spelling.SYSTEMS
                                    ? List.of()
                                    : List.of("amount: amount.unreadable"));
        }
    }

    @Test
    void an_amount_and_its_currency_go_together() {
        StepRecord told = StepRecord.of(StepId.RECORD_COMPENSATION, THEN)
                .with(StepQuestions.PATH, "CRIMINAL")
                .with(StepQuestions.STATE, "CLAIMED");
        assertThat(problems(told)).isEmpty();
        assertThat(problems(told.with(StepQuestions.AMOUNT, 100L))).containsExactly("currency: choice.missing");
        assertThat(problems(told.with(StepQuestions.CURRENCY, "EUR"))).containsExactly("amount: field.missing");
        assertThat(problems(told.with(StepQuestions.AMOUNT, 100L).with(StepQuestions.CURRENCY, "EUR")))
                .isEmpty();
    }

    @Test
    void a_plan_is_signed_and_benefits_are_claimed_where_the_person_is_registered() {
        assertThat(problems(StepRecord.of(StepId.SIGN_ACTION_PLAN, THEN).with(StepQuestions.SIGNATURES, "MISSING")))
                .containsExactly("signatures: signatures.missing");
        assertThat(problems(StepRecord.of(StepId.CLAIM_SOCIAL_BENEFITS, THEN).with(StepQuestions.ADDRESS, "CURRENT")))
                .containsExactly("address: address.permanent");
    }

    @Test
    void a_decision_says_why() {
        assertThat(problems(StepRecord.of(StepId.IDENTIFY_FORMALLY, THEN))).containsExactly("note: note.missing");
        assertThat(problems(StepRecord.of(StepId.IDENTIFY_FORMALLY, THEN).with(ActForm.NOTE, "\u00a0 ")))
                .containsExactly("note: note.missing");
    }

    /** A body that is named beside a step comes to know the case: only where the step asks for one, and then by the person's consent. */
    @Test
    void a_step_that_asks_for_no_body_names_none() {
        StepRecord assessed = StepRecord.of(StepId.ASSESS_RISK, THEN).with(StepQuestions.RECEIVER, ACase.SHELTER);
        assertThat(assessed.receiver()).isEmpty();
        assertThat(StepRecord.of(StepId.CONTACT_RECEIVING_ORGANISATION, THEN)
                        .with(StepQuestions.RECEIVER, ACase.SHELTER)
                        .receiver())
                .contains(ACase.SHELTER);
    }

    @Test
    void what_a_step_does_not_ask_is_not_kept() {
        assertThat(StepRecord.of(StepId.SIGN_ACTION_PLAN, THEN)
                        .with(StepQuestions.SIGNATURES, "ALL")
                        .with(StepQuestions.LEVEL, "HIGH")
                        .details()
                        .codes())
                .containsOnlyKeys("signatures");
    }

    static List<String> problems(StepRecord step) {
        Questions asked = StepQuestions.of(step.step());
        return asked
                .problems(step.said(), new Setting() {
                    @Override
                    public Instant now() {
                        return THEN.plusSeconds(3600);
                    }

                    @Override
                    public boolean has(String list, String code) {
                        return true;
                    }
                })
                .stream()
                .map(problem -> problem.field() + ": " + problem.code())
                .toList();
    }

    private static Reading sent(StepId step, Map<String, List<String>> texts) {
        return read(step, texts, Spelling.SYSTEMS);
    }

    private static Reading read(StepId step, Map<String, List<String>> texts, Spelling spelling) {
        return Reading.of(StepQuestions.of(step), Input.of(texts), spelling);
    }
}

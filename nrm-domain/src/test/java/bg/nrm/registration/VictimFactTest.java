package bg.nrm.registration;

import static bg.nrm.procedure.language.StepId.IDENTIFY_FORMALLY;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND;
import static bg.nrm.procedure.language.StepId.REFUSE_FORMAL_IDENTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VictimFactTest {

    @Test
    void citizenship_is_counted_in_groups_and_unknown_is_one_of_them() {
        assertThat(CitizenshipGroup.of(Set.of())).isEqualTo(CitizenshipGroup.UNKNOWN);
        assertThat(CitizenshipGroup.of(Set.of("BG", "TR"))).isEqualTo(CitizenshipGroup.BG);
        assertThat(CitizenshipGroup.of(List.of("TR", "RO"))).isEqualTo(CitizenshipGroup.EU);
        assertThat(CitizenshipGroup.of(List.of("GB"))).isEqualTo(CitizenshipGroup.NON_EU);
    }

    @Test
    void informal_and_formal_identification_are_two_facts_with_two_bodies() {
        var facts = facts(TestCases.of().then(IDENTIFY_INFORMALLY).then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY));

        assertThat(facts).extracting(VictimFact::level).containsExactly(Level.INFORMAL, Level.FORMAL);
        assertThat(facts).extracting(VictimFact::bodyId).containsExactly(ACase.LOCAL_COMMISSION, ACase.POLICE);
    }

    @Test
    void the_age_group_is_that_of_the_day_of_identification() {
        var facts = facts(TestCases.of().then(IDENTIFY_INFORMALLY));

        assertThat(facts).extracting(VictimFact::ageGroup).containsExactly("CHILD");
    }

    @Test
    void who_turns_out_no_victim_is_not_counted() {
        assertThat(facts(TestCases.of().then(IDENTIFY_INFORMALLY).then(RECORD_THAT_NO_TRAFFICKING_IS_FOUND)))
                .isEmpty();
    }

    @Test
    void a_refusal_of_formal_identification_leaves_the_informal_one() {
        ACase refused = TestCases.of()
                .then(IDENTIFY_INFORMALLY)
                .then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY)
                .then(ACase.INVESTIGATOR, REFUSE_FORMAL_IDENTIFICATION);

        assertThat(facts(refused)).extracting(VictimFact::level).containsExactly(Level.INFORMAL);
    }

    @Test
    void who_is_identified_formally_after_all_is_counted_again() {
        ACase identified = TestCases.of()
                .then(IDENTIFY_INFORMALLY)
                .then(RECORD_THAT_NO_TRAFFICKING_IS_FOUND)
                .then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY);

        assertThat(facts(identified)).extracting(VictimFact::level).containsExactly(Level.INFORMAL, Level.FORMAL);
    }

    private static List<VictimFact> facts(ACase aCase) {
        return VictimFact.in(aCase.inHandOf(ACase.SECRETARY), TestCases.seventeen(), TestCases.episode());
    }
}

package bg.nrm.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is ticked in the parts of a question is one answer to it, and an answer is shown in its parts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedFormTest {

    private static final Question<List<String>> FORMS = Question.ranked("forms", "FORM");
    private static final Question<Set<String>> SIGNS = Question.folded("signs", "SIGN", "N1", "N2");
    private static final Questions ASKED =
            Questions.questions(Questions.section("found", Questions.asked(FORMS), Questions.asked(SIGNS)));

    @Test
    void the_first_of_several_is_chosen_and_the_others_are_ticked() {
        TypedForm typed = new TypedForm();
        typed.getFields().put("forms", "SEXUAL");
        typed.getChoices().put("forms-others", new Object[] {"BEGGING", "SEXUAL"});
        assertThat(typed.read(ASKED).answers().the(FORMS)).containsExactly("SEXUAL", "BEGGING");
    }

    @Test
    void what_is_ticked_in_the_groups_of_a_folded_list_is_one_answer() {
        TypedForm typed = new TypedForm();
        typed.getChoices().put("signs-N1", new Object[] {"N1_2"});
        typed.getChoices().put("signs-N2", new Object[] {"N2_1", "NEW"});
        assertThat(typed.read(ASKED).answers().the(SIGNS)).containsExactly("N1_2", "N2_1", "NEW");
    }

    @Test
    void answers_are_shown_in_their_parts_and_read_again() {
        Answers answers =
                Answers.NONE.with(FORMS, List.of("LABOUR", "BEGGING")).with(SIGNS, Set.of("N1_1", "N2_3", "NEW"));
        TypedForm typed = TypedForm.of(ASKED, answers);
        assertThat(typed.getFields().text("forms")).isEqualTo("LABOUR");
        assertThat((Object[]) typed.getChoices().get("forms-others")).containsExactly("BEGGING");
        assertThat((Object[]) typed.getChoices().get("signs-N2")).containsExactly("N2_3", "NEW");
        assertThat(typed.read(ASKED).answers()).isEqualTo(answers);
    }
}

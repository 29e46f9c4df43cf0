package bg.nrm.paper;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.Story;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question that a paper answers and a step of the case answers otherwise: a level of risk in the assessment that lies in the file and another in the
 * story. Neither is wrong by itself; that nobody notices would be.
 *
 * @param told the entry of the story, with the step that was taken
 * @param codes what was answered there
 */
public record ToldOtherwise(Question<?> question, StoryEntry told, List<String> codes) {

    public ToldOtherwise {
        codes = List.copyOf(codes);
    }

    /** What the last of the steps that this form takes says otherwise. */
    static List<ToldOtherwise> in(Form form, Content content, Story story) {
        return last(form, story).stream()
                .flatMap(told -> form.asked().stream()
                        .filter(asked -> differs(told.details(), content, asked.name()))
                        .map(asked -> new ToldOtherwise(
                                asked.question(), told, told.details().all(asked.name()))))
                .toList();
    }

    /** With what a paper begins that is written after its step: what was answered there is not asked again. */
    static Content begun(Form form, Story story) {
        Content content = Content.NONE;
        for (StoryEntry told : last(form, story).stream().toList()) {
            for (Asked asked : form.asked()) {
                List<String> codes = told.details().all(asked.name());
                content = codes.isEmpty() ? content : content.with(asked.name(), codes);
            }
        }
        return content;
    }

    private static Optional<StoryEntry> last(Form form, Story story) {
        return form.written().stream()
                .filter(step -> !StepQuestions.coded(step).isEmpty())
                .flatMap(story::telling)
                .max(Comparator.comparing(StoryEntry::happenedAt).thenComparing(StoryEntry::position));
    }

    private static boolean differs(Details told, Content content, String name) {
        List<String> here = content.all(name);
        List<String> there = told.all(name);
        return !here.isEmpty() && !there.isEmpty() && !sorted(here).equals(sorted(there));
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }
}

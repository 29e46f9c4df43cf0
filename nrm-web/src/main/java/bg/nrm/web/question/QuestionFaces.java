package bg.nrm.web.question;

import bg.nrm.question.Answers;
import bg.nrm.question.Conflict;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Questions.Group;
import bg.nrm.question.Questions.Section;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.question.When;
import bg.nrm.question.Wording;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Clash;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions and answers in words, in the user's language, and which field a question is asked with. The words of a form stand in the
 * bundle of its feature, such as {@code signals}.
 */
@Named
@ApplicationScoped
public class QuestionFaces {

    private static final String UNKNOWN = "UNKNOWN";

    /** Kinds whose answer is typed in one line. */
    private static final Set<Class<?>> LINES = Set.of(
            Kind.Day.class,
            Kind.Hour.class,
            Kind.Moment.class,
            Kind.Whole.class,
            Kind.Amount.class,
            Kind.Hundredths.class);

    /** More than so many values are no row of buttons any more. */
    private static final int BUTTONS = 3;

    @Inject
    private Texts texts;

    @Inject
    private Codes codes;

    @Inject
    private Moments moments;

    /**
     * The field a question is asked with: LINE, PROSE, BUTTONS, MENU, PICKS, CHECKS, FOLDED checks in groups, or RANKED, a menu and checks;
     * ROWS are drawn by their page.
     */
    public String field(Asked asked) {
        Kind<?> kind = asked.question().kind();
        if (kind instanceof Kind.Text text) {
            return text.prose() ? "PROSE" : "LINE";
        } else if (kind.isPicked()) {
            return "PICKS";
        } else if (kind instanceof Kind.OneOf<?> one) {
            return one.all().size() > BUTTONS ? "MENU" : "BUTTONS";
        } else if (kind instanceof Kind.Truth) {
            return "BUTTONS";
        } else if (kind instanceof Kind.Choices choices) {
            return choices.isFolded() ? "FOLDED" : "CHECKS";
        } else if (kind instanceof Kind.Ranked) {
            return "RANKED";
        } else if (kind instanceof Kind.Choice
                || kind instanceof Kind.Term
                || kind instanceof Kind.Body
                || kind instanceof Kind.Colleague) {
            return "MENU";
        } else if (kind instanceof Kind.Rows) {
            return "ROWS";
        } else if (LINES.contains(kind.getClass())) {
            return "LINE";
        }
        throw new IllegalArgumentException(kind.name() + " has no field");
    }

    public String heading(String feature, Section section) {
        return texts.in(feature, Wording.heading(section));
    }

    public String lead(String feature, Section section) {
        return texts.in(feature, Wording.heading(section) + ".lead");
    }

    public String label(String feature, Asked asked) {
        return texts.in(feature, Wording.label(asked.question()));
    }

    /** The same in the words of its section, where that has its own. */
    public String label(String feature, Section section, Asked asked) {
        return texts.find(feature, Wording.label(section, asked.question())).orElseGet(() -> label(feature, asked));
    }

    /** Further words of a question, such as the title of a folded list. */
    public String label(String feature, Asked asked, String further) {
        return texts.in(feature, Wording.label(asked.question()) + "." + further);
    }

    /** The sentence that helps, in the words of the section where that has its own. */
    public String hint(String feature, Section section, Asked asked) {
        return texts.find(feature, Wording.label(section, asked.question()) + ".hint")
                .orElseGet(() -> hint(feature, asked));
    }

    /** The label of the second and any further value that is picked. */
    public String more(String feature, Asked asked) {
        return texts.in(feature, Wording.label(asked.question()) + ".more");
    }

    /** Whether nothing may be chosen in a menu: where an answer counts in the meantime, that one is chosen. */
    public boolean isOpen(Asked asked) {
        return asked.question().otherwise().isEmpty();
    }

    /** Whether the label says that it has to be answered. */
    public boolean isMarked(Asked asked) {
        return asked.isNeeded() && isOpen(asked);
    }

    /** The field of a further value that is picked. */
    public String field(Asked asked, int place) {
        return TypedForm.field(asked.name(), place);
    }

    /** A sentence that helps, of the question or of all of its kind; empty where it speaks for itself. */
    public String hint(String feature, Asked asked) {
        String ofKind = "field." + asked.question().kind().name().toLowerCase(Locale.ROOT) + ".hint";
        return texts.find(feature, Wording.label(asked.question()) + ".hint")
                .or(() -> texts.find(feature, ofKind))
                .orElse("");
    }

    /** Words in brackets after the label, such as "if known". */
    public String note(String feature, Asked asked) {
        return texts.find(feature, Wording.label(asked.question()) + ".note").orElse("");
    }

    /**
     * On which answers it depends whether it is asked, for the page, which hides what is not: {@code ["chosen","status",["ENDED"]]}.
     * Empty where it is always asked.
     */
    public String condition(Asked asked) {
        return asked.askedIf() instanceof When.Always ? "" : condition(asked.askedIf());
    }

    private static String condition(When when) {
        if (when instanceof When.Chosen chosen) {
            return chosen.codes().stream()
                    .sorted()
                    .collect(Collectors.joining(
                            "\",\"", "[\"chosen\",\"" + chosen.question().name() + "\",[\"", "\"]]"));
        } else if (when instanceof When.Answered answered) {
            return "[\"answered\",\"" + answered.question().name() + "\"]";
        } else if (when instanceof When.Not not) {
            return "[\"not\"," + condition(not.condition()) + "]";
        } else if (when instanceof When.Either either) {
            return "[\"either\"," + condition(either.one()) + "," + condition(either.other()) + "]";
        } else if (when instanceof When.Both both) {
            return "[\"both\"," + condition(both.one()) + "," + condition(both.other()) + "]";
        }
        return when instanceof When.Always ? "[\"always\"]" : "[\"never\"]";
    }

    /** Whether the label says that a text may be left out; a choice says so by "unknown". */
    public boolean isOptional(Asked asked) {
        return asked.question().kind() instanceof Kind.Text && !asked.isNeeded();
    }

    /** What stands in a menu while nothing is chosen: what that means, or that it is unknown, where the form takes that for an answer. */
    public String nothing(String feature, Asked asked) {
        return texts.find(feature, Wording.label(asked.question()) + ".nothing")
                .or(() -> asked.isNeeded() ? Optional.empty() : unknown(feature, asked))
                .orElseGet(() -> texts.of("question.choose"));
    }

    private Optional<String> unknown(String feature, Asked asked) {
        return Optional.of(feature).filter(words -> !asked.isNeeded()).flatMap(words -> texts.find(words, "unknown"));
    }

    /** What can be chosen. */
    public List<SelectItem> items(Asked asked) {
        return asked.question().kind() instanceof Kind.Truth
                ? List.of(
                        new SelectItem("true", texts.of("question.yes")),
                        new SelectItem("false", texts.of("question.no")))
                : asked.question().kind().codeList().map(codes::choices).orElse(List.of());
    }

    /** What is shown of a folded list, group by group. */
    public List<ChoiceGroup> groups(String feature, Asked asked) {
        Kind.Choices choices = (Kind.Choices) asked.question().kind();
        return choices.groups().stream()
                .map(group -> new ChoiceGroup(
                        TypedForm.place(asked.question(), group),
                        label(feature, asked, group),
                        items(asked).stream()
                                .filter(item ->
                                        choices.group((String) item.getValue()).equals(group))
                                .toList()))
                .toList();
    }

    /** What may follow the first of several in an order: whatever is known. */
    public List<SelectItem> others(Asked asked) {
        return items(asked).stream()
                .filter(item -> !UNKNOWN.equals(item.getValue()))
                .toList();
    }

    /** Whether it is asked as a day and an hour that begin with now, where the form tells what happened. */
    public boolean isMoment(Asked asked) {
        return asked.question().kind() instanceof Kind.Moment;
    }

    /** The keys a telephone shows for it; nothing for text. */
    public String keys(Asked asked) {
        Kind<?> kind = asked.question().kind();
        return kind instanceof Kind.Hundredths || kind instanceof Kind.Amount ? "decimal" : null;
    }

    /** Checks under a title of their own, at their place in the form. */
    public record ChoiceGroup(String key, String title, List<SelectItem> items) {
        public ChoiceGroup {
            items = List.copyOf(items);
        }
    }

    /** What a part of a record is called. */
    public String part(String feature, Group group) {
        return texts.in(feature, Wording.part(group));
    }

    /** A part of a record as it was answered, in the wording of a moment; what is not known is said to be unknown. */
    public String words(Group group, Answers answers, Instant at) {
        String words = group.asked().stream()
                .filter(asked -> !asked.isTold())
                .map(Asked::question)
                .flatMap(question -> words(question, answers, at))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? texts.of("unknown") : words;
    }

    private <T> Stream<String> words(Question<T> question, Answers answers, Instant at) {
        return answers.of(question).stream().flatMap(answer -> words(question, answer, at));
    }

    private <T> Stream<String> words(Question<T> question, T answer, Instant at) {
        Kind<T> kind = question.kind();
        if (kind instanceof Kind.Day) {
            return Stream.of(moments.date(answer));
        } else if (kind instanceof Kind.Hour) {
            return Stream.of(moments.time(answer));
        } else if (kind instanceof Kind.Moment) {
            return Stream.of(moments.both(answer));
        }
        List<String> spelt = kind.spell(answer, Spelling.PEOPLE);
        Optional<String> list = kind.codeList();
        return list.isPresent() ? spelt.stream().map(code -> codes.labelAt(at, list.get(), code)) : spelt.stream();
    }

    /** An answer as a record keeps it, in the wording of a moment; what is kept in codes that nobody can read any more stays as it is. */
    public <T> String told(Question<T> question, List<String> kept, Instant at) {
        Optional<String> list = question.kind().codeList();
        if (list.isPresent()) {
            return codes.labelsAt(at, list.get(), kept);
        }
        Answers read = Reading.whole(
                        Questions.questions(Questions.section(question.name(), Questions.asked(question))),
                        Input.of(Map.of(question.name(), kept)),
                        Spelling.SYSTEMS)
                .answers();
        return read.of(question)
                .map(answer -> words(question, answer, at).collect(Collectors.joining(", ")))
                .orElseGet(() -> String.join(", ", kept));
    }

    /** Both values of every part that two people changed, to choose from. */
    public List<Clash> clashes(String feature, Conflict conflict, Instant now) {
        return clashes(feature, conflict, (group, answers) -> words(group, answers, now));
    }

    /** The same where the record has words of its own for some of its parts. */
    public List<Clash> clashes(String feature, Conflict conflict, BiFunction<Group, Answers, String> words) {
        return conflict.differences().stream()
                .map(difference -> new Clash(
                        difference.group().code(),
                        part(feature, difference.group()),
                        words.apply(difference.group(), conflict.theirs()),
                        words.apply(difference.group(), conflict.mine()),
                        difference.mineIsNewer()))
                .toList();
    }
}

package bg.nrm.question;

import bg.nrm.input.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a form asks, in its order: sections under a heading, and in them groups that stand on one line of the page, are told as one
 * fact and change as one.
 *
 * @param rules what several answers must keep to together
 */
public record Questions(List<Section> sections, List<Rule> rules) {

    public Questions {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(Group::questions)
                .forEach(question -> {
                    if (!names.add(question.name())) {
                        throw new IllegalArgumentException("asked twice: " + question);
                    }
                });
    }

    /** Something that has a place in a section: a group, or a question that is a group by itself. */
    public sealed interface Placed {
        Group group();
    }

    /** Questions under a heading. */
    public record Section(String name, List<Group> groups) {
        public Section {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Questions that belong together: a line of the page, one fact of the record, one part that two people may change at once.
     *
     * @param apart whether the interface has them in a member of their own, which bears the name of the group
     */
    public record Group(String name, List<Asked> asked, boolean apart) implements Placed {
        public Group {
            asked = List.copyOf(asked);
        }

        private Group(String name, List<Asked> asked) {
            this(name, asked, false);
        }

        /** The same questions as a form of their own. */
        public Questions alone() {
            return Questions.questions(new Section(name, List.of(new Group(name, asked))));
        }

        @Override
        public Group group() {
            return this;
        }

        /** Its name in the story of a record: SENDER. */
        public String code() {
            return name.toUpperCase(Locale.ROOT);
        }

        public Stream<Question<?>> questions() {
            return asked.stream().map(Asked::question);
        }
    }

    /**
     * A question in its place.
     *
     * @param askedIf when it is asked at all; what is not asked is not kept
     * @param neededIf when the form cannot be kept without an answer
     * @param missing code of the problem when it is missing, where the question says it in words of its own
     * @param excuses the question whose answer may be doubtful, if this one asks why it is kept all the same
     */
    public record Asked(
            Question<?> question, When askedIf, When neededIf, Optional<String> missing, Optional<Question<?>> excuses)
            implements Placed {

        public String name() {
            return question.name();
        }

        /** The same, not to be left empty. */
        public Asked needed() {
            return neededWhen(new When.Always());
        }

        /** The same, with a problem of its own that says why. */
        public Asked needed(String code) {
            return neededWhen(new When.Always(), code);
        }

        public Asked when(When condition) {
            return new Asked(question, condition, neededIf, missing, excuses);
        }

        public Asked neededWhen(When condition) {
            return new Asked(question, askedIf, condition, missing, excuses);
        }

        public Asked neededWhen(When condition, String code) {
            return new Asked(question, askedIf, condition, Optional.of(code), excuses);
        }

        private Asked given(Answers settled) {
            return new Asked(question, askedIf.given(settled), neededIf.given(settled), missing, excuses);
        }

        /** Why a doubtful answer to another question is kept: needed when that answer is doubtful. A doubt is no problem. */
        public Asked excusing(Question<?> doubtful) {
            return new Asked(question, askedIf, neededIf, missing, Optional.of(doubtful));
        }

        /** Whether the register alone answers it: it is told, and whoever sends it along is not heard. */
        public boolean isTold() {
            return askedIf instanceof When.Never;
        }

        /** Whether the form can never be kept without an answer. */
        public boolean isNeeded() {
            return neededIf instanceof When.Always && askedIf instanceof When.Always;
        }

        @Override
        public Group group() {
            return new Group(question.name(), List.of(this));
        }
    }

    public static Questions questions(Section... sections) {
        return new Questions(Arrays.asList(sections), List.of());
    }

    public static Section section(String name, Placed... parts) {
        return new Section(name, Arrays.stream(parts).map(Placed::group).toList());
    }

    public static Group together(String name, Asked... asked) {
        return new Group(name, Arrays.asList(asked));
    }

    /** The same, and the interface has them in a member of their own. */
    public static Group apart(String name, Asked... asked) {
        return new Group(name, Arrays.asList(asked), true);
    }

    /** Answered by the register and never asked. */
    public static Asked told(Question<?> question) {
        return asked(question).when(new When.Never());
    }

    /** May be left out: empty means unknown. */
    public static Asked asked(Question<?> question) {
        return new Asked(question, new When.Always(), new When.Never(), Optional.empty(), Optional.empty());
    }

    /** Has to be answered. */
    public static Asked needed(Question<?> question) {
        return asked(question).needed();
    }

    /** The same, its answers keeping to these rules too. */
    public Questions keeping(Rule... more) {
        return new Questions(
                sections, Stream.concat(rules.stream(), Arrays.stream(more)).toList());
    }

    /** The same, and then these, with the rules of both. */
    public Questions followedBy(Questions more) {
        return new Questions(
                Stream.concat(sections.stream(), more.sections.stream()).toList(),
                Stream.concat(rules.stream(), more.rules.stream()).toList());
    }

    /** The same, not asking this. */
    public Questions without(Question<?> question) {
        return mapped(asked -> asked.question().equals(question) ? Optional.empty() : Optional.of(asked));
    }

    /** What is left to ask once these answers are settled; what is never asked with them is left out. */
    public Questions given(Answers settled) {
        return mapped(asked -> Optional.of(asked.given(settled))
                .filter(left -> settled.of(left.question()).isEmpty())
                .filter(left -> !(left.askedIf() instanceof When.Never)));
    }

    private Questions mapped(Function<Asked, Optional<Asked>> change) {
        List<Section> left = sections.stream()
                .map(section -> new Section(
                        section.name(),
                        section.groups().stream()
                                .map(group -> new Group(
                                        group.name(),
                                        group.asked().stream()
                                                .flatMap(asked -> change.apply(asked).stream())
                                                .toList(),
                                        group.apart()))
                                .filter(group -> !group.asked().isEmpty())
                                .toList()))
                .filter(section -> !section.groups().isEmpty())
                .toList();
        return new Questions(left, rules);
    }

    public List<Group> groups() {
        return sections.stream().flatMap(section -> section.groups().stream()).toList();
    }

    /** The group of this code in the story of a record. */
    public Group group(String code) {
        return groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + code));
    }

    /** Where an answer stands in what other systems send: {@code born} in {@code age.born}, {@code identifiers[0].value} as it is. */
    public String path(String field) {
        return groups().stream()
                .filter(group -> group.apart()
                        && group.questions()
                                .anyMatch(question -> question.name().equals(field)))
                .map(group -> group.name() + "." + field)
                .findFirst()
                .orElse(field);
    }

    /** What counts while nobody has answered anything. */
    public Answers unanswered() {
        Answers answers = Answers.NONE;
        for (Asked each : asked()) {
            answers = answers.otherwise(each.question());
        }
        return answers;
    }

    /** Those of the answers that are asked for, in rows too: what a record keeps. */
    public Answers only(Answers answers) {
        Answers only = answers;
        for (Asked each : asked()) {
            if (!each.askedIf().holds(answers)) {
                only = only.without(each.question());
            } else if (each.question().kind() instanceof Kind.Rows rows) {
                only = only.put(
                        each.question(),
                        only.of(each.question()).map(rows::cast).orElse(List.of()).stream()
                                .map(rows.columns()::only)
                                .toList());
            }
        }
        return only;
    }

    public List<Asked> asked() {
        return groups().stream().flatMap(group -> group.asked().stream()).toList();
    }

    /** What stands in the way of keeping these answers, all of it at once and each at its field. */
    public List<Problem> problems(Answers answers, Setting setting) {
        return new Checking(setting).problems(this, answers);
    }

    /** Codes of the parts in which two records differ, for the story of the record. */
    public List<String> changed(Answers from, Answers to) {
        return groups().stream()
                .filter(group -> !from.same(group, to))
                .map(Group::code)
                .toList();
    }

    /** What an empty form begins with. */
    public Answers begun(Beginning beginning) {
        Answers answers = Answers.NONE;
        for (Asked each : asked()) {
            answers = beginning.begin(each.question(), answers);
        }
        return answers;
    }
}

package bg.nrm.administration;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.CodeEntry;
import bg.nrm.codes.CodeEntry.Labels;
import bg.nrm.codes.CodeList;
import bg.nrm.codes.CodeListChanged;
import bg.nrm.codes.CodeLists;
import bg.nrm.codes.ListedCode;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Keeps the code lists. A value is never deleted: it ends, and the records that carry it keep it with the label of their time. */
@ApplicationScoped
@Transactional
public class AdministeringCodes {

    @Inject
    private CodeLists codes;

    @Inject
    private Event<CodeListChanged> changed;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<CodeList> lists() {
        List<CodeList> lists = codes.lists();
        trail.about(ObjectType.CODE_LIST).detail("rows=" + lists.size());
        return lists;
    }

    /** Every value the list has ever had, as the database has it now. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<ListedCode> entries(String list) {
        requireList(list);
        codes.refresh();
        trail.about(ObjectType.CODE_LIST).detail(list);
        return codes.all(list);
    }

    @Permitted(Action.CODE_LIST_CHANGED)
    public Change add(String list, NewCode wanted) {
        requireList(list);
        codes.refresh();
        List<ListedCode> present = codes.all(list);
        List<Problem> problems = wanted.problems()
                .when(FixedLists.contains(list), "code", "list.fixed")
                .when(present.stream().anyMatch(entry -> entry.code().equals(wanted.code())), "code", "code.taken")
                .when(wanted.validFrom().isBefore(Days.today(clock)), "from", "day.past")
                .list();
        if (!problems.isEmpty()) {
            return refused(list, problems);
        }
        int position = present.stream().mapToInt(ListedCode::position).max().orElse(0) + 1;
        CodeEntry added = new CodeEntry(list, wanted.code(), wanted.labels(), position, wanted.validFrom())
                .mapped(wanted.mapping());
        codes.add(added);
        return made(added, "added");
    }

    /** Puts a label right, a slip of the pen: on old records too. */
    @Permitted(Action.CODE_LIST_CHANGED)
    public Change correct(long id, long version, Labels labels) {
        return change(id, version, entry -> NewCode.problemsOf(labels), entry -> {
            entry.label(labels);
            return made(entry, "corrected");
        });
    }

    /** From a day on the value is called otherwise; what was recorded before keeps the old label. */
    @Permitted(Action.CODE_LIST_CHANGED)
    public Change relabel(long id, long version, Labels labels, LocalDate from) {
        return change(
                id,
                version,
                entry -> NewCode.problemsOf(labels)
                        .when(from.isBefore(Days.today(clock)), "from", "day.past")
                        .when(!from.isAfter(entry.validFrom()), "from", "day.notAfter", entry.validFrom())
                        .when(entry.validTo().filter(from::isAfter).isPresent(), "from", "entry.ended"),
                entry -> {
                    CodeEntry next = entry.relabelled(labels, from);
                    codes.add(next);
                    return made(next, "relabelled from=" + from);
                });
    }

    /** The last day on which the value can be chosen. */
    @Permitted(Action.CODE_LIST_CHANGED)
    public Change end(long id, long version, LocalDate lastDay) {
        return change(
                id,
                version,
                entry -> new Problems()
                        .when(FixedLists.contains(entry.list()), "lastDay", "list.fixed")
                        .when(lastDay.isBefore(Days.today(clock)), "lastDay", "day.past")
                        .when(lastDay.isBefore(entry.validFrom()), "lastDay", "day.beforeStart", entry.validFrom()),
                entry -> {
                    entry.endOn(lastDay);
                    return made(entry, "ended=" + lastDay);
                });
    }

    private Change change(
            long id, long version, Function<CodeEntry, Problems> check, Function<CodeEntry, Change> deed) {
        CodeEntry entry = codes.entry(id).orElseThrow(NotFound::new);
        List<Problem> problems = check.apply(entry).list();
        if (!problems.isEmpty()) {
            return refused(entry.list(), problems);
        }
        if (entry.version() != version) {
            trail.about(ObjectType.CODE_LIST, id).detail("overtaken");
            return new Change.Overtaken();
        }
        return deed.apply(entry);
    }

    private void requireList(String list) {
        if (codes.lists().stream().noneMatch(known -> known.code().equals(list))) {
            throw new NotFound();
        }
    }

    private Change made(CodeEntry entry, String deed) {
        changed.fire(new CodeListChanged(entry.list()));
        trail.about(ObjectType.CODE_LIST, entry.id()).detail("%s %s %s".formatted(entry.list(), entry.code(), deed));
        return new Change.Made(entry.id());
    }

    private Change refused(String list, List<Problem> problems) {
        trail.about(ObjectType.CODE_LIST)
                .detail("%s refused=%s".formatted(list, problems.get(0).code()));
        return new Change.Refused(problems);
    }
}

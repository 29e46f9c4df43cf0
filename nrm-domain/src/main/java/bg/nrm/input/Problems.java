package bg.nrm.input;

import bg.nrm.codes.CodeLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a form, all of it at once: nobody should correct a form field by field. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Characters as a person counts them: an emoji is one. */
    public Problems text(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            found.add(Problem.at(field, "text.long", length, limit));
        }
        return this;
    }

    /** A day that must not lie ahead. */
    public Problems notAfter(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            found.add(Problem.at(field, "date.future", today));
        }
        return this;
    }

    public Problems notBefore(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            found.add(Problem.at(field, "date.early", earliest));
        }
        return this;
    }

    public Problems within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            found.add(Problem.at(field, "number.range", least, most));
        }
        return this;
    }

    public Problems code(String field, String code, String list, CodeLists lists) {
        if (!lists.has(list, code)) {
            found.add(Problem.at(field, "code.unknown", list));
        }
        return this;
    }

    public Problems code(String field, Optional<String> code, String list, CodeLists lists) {
        return codes(field, code.stream().toList(), list, lists);
    }

    public Problems codes(String field, Collection<String> codes, String list, CodeLists lists) {
        if (!codes.stream().allMatch(code -> lists.has(list, code))) {
            found.add(Problem.at(field, "code.unknown", list));
        }
        return this;
    }

    public Problems when(boolean wrong, String field, String code, Object... details) {
        if (wrong) {
            found.add(Problem.at(field, code, details));
        }
        return this;
    }

    public Problems all(Collection<Problem> others) {
        found.addAll(others);
        return this;
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}

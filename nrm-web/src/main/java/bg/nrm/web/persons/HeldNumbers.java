package bg.nrm.web.persons;

import bg.nrm.input.Problem;
import bg.nrm.person.SameNumbers;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows at a number in a form whom it belongs to already, so that the other record can be opened and an explanation chosen. */
public final class HeldNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?:persons\\[(\\d+)]\\.)?identifiers\\[(\\d+)]\\..+");

    private HeldNumbers() {}

    /** Marks the numbers these problems are about; {@code person} knows the forms of several persons by their place. */
    public static void mark(List<Problem> problems, IntFunction<PersonTyped> person) {
        for (Problem problem : problems) {
            Matcher number = NUMBER.matcher(problem.field());
            if (problem.code().equals(SameNumbers.PROBLEM) && number.matches()) {
                int place = number.group(1) == null ? 0 : Integer.parseInt(number.group(1));
                person.apply(place).held(Integer.parseInt(number.group(2)), (Long)
                        problem.details().get(0));
            }
        }
    }
}

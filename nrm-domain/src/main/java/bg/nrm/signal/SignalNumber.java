package bg.nrm.signal;

import bg.nrm.input.Blank;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number of a signal in the register: one after the other within a year, without gaps. Written 232/2026. */
public record SignalNumber(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]{1,7})\\s*/\\s*([0-9]{4})\\s*");

    /** What somebody typed, if it is such a number. */
    public static Optional<SignalNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(Blank.bare(text));
        return written.matches()
                ? Optional.of(new SignalNumber(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}

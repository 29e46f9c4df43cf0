package bg.nrm.web.api.answer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something went wrong, for the log. Leaves out the messages: the database quotes in them what it was given, and that may be a
 * name.
 */
record Trace(Throwable thrown) {

    private static final int CAUSES = 6;
    private static final int FRAMES = 12;

    @Override
    public String toString() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::line)
                .collect(Collectors.joining("\n caused by "));
    }

    private static String line(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}

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
    private static final int THROWN_AT = 3;
    private static final int WAY = 8;
    private static final String OURS = "bg.nrm.";
    private static final String PROXY = "Proxy";

    @Override
    public String toString() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::line)
                .collect(Collectors.joining("\n caused by "));
    }

    /** Where it was thrown, and the way there through code of ours. */
    private static String line(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        Stream<StackTraceElement> thrownAt = Arrays.stream(frames).limit(THROWN_AT);
        Stream<StackTraceElement> ours = Arrays.stream(frames)
                .skip(THROWN_AT)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().contains(PROXY))
                .limit(WAY);
        return Stream.concat(thrownAt, ours)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}

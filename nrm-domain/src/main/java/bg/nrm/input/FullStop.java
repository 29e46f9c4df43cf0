package bg.nrm.input;

import java.util.regex.Pattern;

/** A sentence that ends with an abbreviation has one full stop: the hour "02:30 ч." at its end is not written "02:30 ч..". */
public final class FullStop {

    private static final Pattern TWICE = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private FullStop() {}

    /** The same text with every full stop once; three of them are an ellipsis and stay. */
    public static String once(String text) {
        return TWICE.matcher(text).replaceAll(".");
    }
}

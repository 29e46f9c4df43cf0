package bg.nrm.web.frame;

import org.omnifaces.util.Faces;

/** What the address of a page asks for, where a bean of a much visited page reads it itself. */
public final class Asked {

    private Asked() {}

    /** {@code null} when nothing is asked, as injected parameters have it. */
    public static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public static boolean isTrue(String name) {
        return Boolean.parseBoolean(text(name));
    }
}

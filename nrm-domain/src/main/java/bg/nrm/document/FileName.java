package bg.nrm.document;

import bg.nrm.input.Blank;

/** The name a file is shown under: no path, no invisible or direction-changing letters, not endless. Never trusted for anything. */
public record FileName(String text) {

    private static final int LONGEST = 160;

    public FileName {
        String name = Blank.bare(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replace("\"", ""));
        text = name.isEmpty() ? "–" : shortened(name);
    }

    /** Keeps the end: it says what kind of file it was called. */
    private static String shortened(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 20)) + "…"
                        + name.substring(name.offsetByCodePoints(0, letters - 19));
    }
}

package bg.nrm.web.handbook;

import java.util.List;

/** The drawing of a measure: boxes one below the other in the procedure's order, and at their left an arc for every "only after". */
public record StepFlow(int width, int height, List<Box> boxes, List<Arc> arcs) {

    public StepFlow {
        boxes = List.copyOf(boxes);
        arcs = List.copyOf(arcs);
    }

    /**
     * A step of this measure, a step of another one, or a consent.
     *
     * @param kind must, may, elsewhere or consent: how the frame looks
     * @param lines its title, broken
     * @param remark small words below the title; may be empty
     * @param href where its rule stands; empty for a consent
     */
    public record Box(String kind, int x, int y, int width, int height, List<Line> lines, String remark, String href) {

        /** The height at which the remark stands. */
        public int remarkY() {
            return y + height - 9;
        }

        public int textX() {
            return x + 14;
        }
    }

    /** A line of text at its height. */
    public record Line(int y, String words) {}

    /**
     * From what comes first to what may follow.
     *
     * @param path an SVG path, ending at the box that follows
     * @param tip the arrow head, an SVG path too
     * @param alternative whether one of several is enough
     */
    public record Arc(String path, String tip, boolean alternative) {}
}

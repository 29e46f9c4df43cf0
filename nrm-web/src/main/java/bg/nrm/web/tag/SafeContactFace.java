package bg.nrm.web.tag;

/**
 * How to reach a person without putting them in danger.
 *
 * @param verified when and with whom it was last verified; may be empty
 */
public record SafeContactFace(Line how, Line when, Line say, Line never, String verified) {

    /** What stands in bold, and a remark below it that may be empty. */
    public record Line(String words, String remark) {

        public Line(String words) {
            this(words, "");
        }
    }
}

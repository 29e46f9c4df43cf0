package bg.nrm.web.tag;

import java.util.List;

/** A step done against the rule, for a recorded reason: what, and under which terms it is noted (rule, reason, who decided). */
public record DeviationFace(String title, List<Fact> facts) {

    /** A term and what is noted under it. */
    public record Fact(String term, String words) {}

    public DeviationFace {
        facts = List.copyOf(facts);
    }
}

package bg.nrm.procedure.language;

/**
 * Where two sets say different things of one step or period: what is kept, and whose words are given up. The rule that protects
 * the person more prevails.
 *
 * @param subject the {@link StepId} or {@link PeriodId} they differ on
 */
public record Prevailing(Matter matter, Enum<?> subject, Source kept, Source givenUp) {

    /** What they differ on. */
    public enum Matter {
        /** One set asks for it, the other only allows or recommends it. */
        STRENGTH,
        /** Two limits: the one that ends first. */
        LIMIT,
        /** Who acts: the rules for children before those for foreign nationals, both before those for adults. */
        RESPONSIBLE,
        /** A period that one set gives and the other says is not for these persons. */
        EXCLUDED
    }
}

package bg.nrm.reporting.published;

/** The three rules against which a published series is checked. */
public enum ConsistencyRule {
    /** In one table the rows and the columns add up to the totals that stand beside them. */
    MARGINS_ADD_UP,
    /** A figure of a part, and the figures of all parts together, do not exceed the figure of the whole. */
    PART_WITHIN_WHOLE,
    /** The children of the table of persons and the children of the tables by form are the same children. */
    CHILD_COUNTS_AGREE
}

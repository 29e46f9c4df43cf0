package bg.nrm.reporting.victims;

/**
 * Which identifications a table counts. Eurostat's registered victims are those formally identified and those presumed; a person
 * identified informally and later formally stands in both tables apart and once in the table of both together.
 */
public enum CountedIdentification {
    TOGETHER,
    FORMAL,
    INFORMAL
}

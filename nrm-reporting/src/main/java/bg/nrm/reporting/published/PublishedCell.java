package bg.nrm.reporting.published;

/** The place of one figure in the published series. */
public record PublishedCell(PublishedTable table, PublishedSex sex, PublishedAge age) {}

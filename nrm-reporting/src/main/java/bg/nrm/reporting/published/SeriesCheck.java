package bg.nrm.reporting.published;

/** What came of holding a file of published figures against itself: where it contradicts itself, or why it could not be read. */
public sealed interface SeriesCheck permits CheckedSeries, Flaw {}

/**
 * Series that others have published about Bulgaria, kept as they were published, and the check that names where they contradict
 * themselves. Uses only {@code bg.nrm.reporting.figure}.
 */
package bg.nrm.reporting.published;

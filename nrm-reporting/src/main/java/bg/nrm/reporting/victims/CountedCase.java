package bg.nrm.reporting.victims;

import bg.nrm.casefile.CaseReference;

/**
 * A case behind a figure.
 *
 * @param mayBeOpened whether the reader's body knows the case and the reader may open cases
 */
public record CountedCase(CaseReference reference, boolean mayBeOpened) {}

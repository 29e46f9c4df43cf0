package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;

/** A published figure in its place and what the table around it makes certain: a hidden {@code <5} may be exactly 3. */
public record StatedFigure(PublishedCell cell, Figure published, Interval certain) {}

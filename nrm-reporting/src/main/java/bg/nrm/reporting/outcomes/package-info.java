/**
 * Negative outcomes of a period: that somebody was found not to be a victim, on which ground, by whom, how long it took, and whether it
 * was reversed. For internal use: there is no disclosure control yet, and small counts stand as they are.
 */
package bg.nrm.reporting.outcomes;

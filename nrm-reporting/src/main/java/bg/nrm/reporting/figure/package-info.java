/**
 * A statistical figure and the arithmetic of figures that are known only within bounds. A suppressed value stays an interval and a
 * value that was never collected stays "not available": neither ever becomes a number. Uses nothing but the JDK.
 */
package bg.nrm.reporting.figure;

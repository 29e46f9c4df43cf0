/**
 * Tables written to files: CSV for Bulgarian Excel, CSV for open data, XLSX. Rows are streamed, nothing is kept. No cell ever becomes a
 * formula, and a figure that is not available never becomes a zero.
 */
package bg.nrm.reporting.sheet;

/** Papers and blank forms as PDF/A-2u: to be printed, signed by hand and kept as long as the file is. */
package bg.nrm.reporting.print;

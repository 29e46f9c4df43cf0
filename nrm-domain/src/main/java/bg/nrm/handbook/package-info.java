/** The handbook of the procedure, opened with the numbers that are configured today. May use procedure, casefile and access. */
package bg.nrm.handbook;

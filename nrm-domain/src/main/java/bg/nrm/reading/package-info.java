/** Plain rows for pages that only read. Knows no feature. */
package bg.nrm.reading;

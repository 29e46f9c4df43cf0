/** The days a table is about, and how the database knows them. */
package bg.nrm.reporting.days;

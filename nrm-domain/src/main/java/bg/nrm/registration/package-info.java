/**
 * Registered victims: the pseudonymous facts that the statutory tables count, derived from stories in the transaction of the act
 * and kept so that a table as known on a day never changes. Uses casefile and person; reporting reads the rows.
 */
package bg.nrm.registration;

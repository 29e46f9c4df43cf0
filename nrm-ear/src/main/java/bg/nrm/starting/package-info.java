/**
 * A second, small application of the one jar: it answers for the register while that is being started, and
 * at every address that is not the register's.
 */
package bg.nrm.starting;

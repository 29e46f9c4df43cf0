/** A second, small application of the one jar: it answers for the register while that is being started. */
package bg.nrm.starting;

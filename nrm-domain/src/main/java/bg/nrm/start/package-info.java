/**
 * Brings the register up: keys, schema, grants, and the checks without which it refuses to serve. Also gives out the clock.
 */
package bg.nrm.start;

/**
 * Limits in calendars outside of the register: a secret address for each user who wants one, and behind it references of cases and names
 * of steps, nothing of a person. Uses duty.
 */
package bg.nrm.feed;

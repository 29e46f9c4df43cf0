/** The limits of a user's body at a secret address, for calendars outside of the register. */
package bg.nrm.web.feed;

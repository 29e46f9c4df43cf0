/** What people do in the register, in a real browser against the delivered jar: few journeys, every role in one of them. */
package bg.nrm.journey;

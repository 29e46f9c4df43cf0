/**
 * A mail in the morning to whoever wants one: how much is late and how much is soon due, in numbers alone, for mail is read by whoever
 * carries it. Uses duty and escalation.
 */
package bg.nrm.digest;

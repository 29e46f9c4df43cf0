/**
 * What becomes of a limit that was missed: it is told to the coordinator, then to the local commission, then to the National
 * Commission; once each, and never more than they may know. Reads the open duties; uses casefile.
 */
package bg.nrm.escalation;

/**
 * A case read against the procedure: from an edition, the story of the case and a moment follow what is done, due, possible,
 * forbidden and why. Nothing here is stored and nothing changes; the same question always has the same answer.
 */
package bg.nrm.procedure.standing;

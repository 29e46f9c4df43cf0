/**
 * What two people decide, wherever it happens: one proposes, another approves. Knows no other feature; each keeps a {@link
 * bg.nrm.approval.Decision} with what is to be decided. Decision 0024.
 */
package bg.nrm.approval;

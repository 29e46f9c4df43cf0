/**
 * Who saw or changed what: one event an act, in the transaction of the act, chained by hashes so that a changed, removed, reordered
 * or cut-off event is noticed by anyone who can read the table. Events carry ids and codes, never content. Knows no other feature.
 * Decision 0003.
 */
package bg.nrm.audit;

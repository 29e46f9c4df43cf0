/**
 * The language of the procedure: measures, steps and their clauses, periods, limits, consents, sources. Rules are data; whatever
 * is declared here can be enforced, explained and printed, and nothing is declared that cannot. Knows nothing but Java.
 */
package bg.nrm.procedure.language;

/** Who sees figures as they were counted, and who sees those of other bodies only as they could be published. Decision 0025. */
package bg.nrm.reporting.sight;

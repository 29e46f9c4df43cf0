/**
 * The case of one person: the file with its edition of the procedure, the episodes of trafficking, and a story that is only ever
 * continued. Every act goes through {@link bg.nrm.casefile.Narration}; what is derived from stories (duties, registered victims)
 * observes {@link bg.nrm.casefile.StoryContinued} in the same transaction. Uses procedure, access, organisation, codes, protection.
 */
package bg.nrm.casefile;

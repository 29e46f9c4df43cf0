package bg.nrm.casefile;

/** Something was told in a case, in this transaction: what is derived from stories follows now. */
public record StoryContinued(CaseInHand caseInHand) {}

package bg.nrm.administration;

import bg.nrm.input.Problem;
import java.util.List;

/** What becomes of a proposal once it is approved. The feature that keeps the accounts or the tokens implements it. */
public interface Effect {

    boolean does(AccessKind kind);

    /** What stands in its way now: time has passed since it was proposed. */
    List<Problem> against(AccessProposal proposal);

    /** Does it, within the transaction of the approval. */
    void carryOut(AccessProposal proposal);
}

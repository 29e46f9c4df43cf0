package bg.nrm.procedure.sop;

import java.util.List;

/**
 * Generations of the rules that come after the first, found by {@link java.util.ServiceLoader} in a library beside this one. Today
 * there is none.
 */
public interface LaterEditions {

    List<Generation> generations();
}

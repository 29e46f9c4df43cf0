package bg.nrm.load;

import bg.nrm.load.Gate.Pass;
import java.util.concurrent.ConcurrentHashMap;

/** A gate of which nobody may take all the places: beyond a few of one's own the next is refused, whoever else is inside. */
public final class SharedGate {

    private final Gate gate;
    private final String what;
    private final int each;
    private final ConcurrentHashMap<Object, Integer> inside = new ConcurrentHashMap<>();

    /** @param each how many places one of those who come may have, waiting ones counted */
    public SharedGate(String what, Gate gate, int each) {
        this.what = what;
        this.gate = gate;
        this.each = each;
    }

    /** A place for this one, to be given back by closing it. */
    public Pass enter(Object who) {
        int own = inside.merge(who, 1, Integer::sum);
        try {
            if (own > each) {
                throw new Overload(what);
            }
            Pass pass = gate.enter();
            return new Pass(() -> {
                pass.close();
                leave(who);
            });
        } catch (Overload full) {
            leave(who);
            throw full;
        }
    }

    private void leave(Object who) {
        inside.computeIfPresent(who, (known, count) -> count == 1 ? null : count - 1);
    }
}

package bg.nrm.procedure.language;

import java.util.Set;

/** A principle of which certain people are reminded while a circumstance holds. It asks for no step. */
public record Notice(Principle principle, Circumstance circumstance, Set<ResponsibleRole> readers) {

    public Notice {
        readers = Set.copyOf(readers);
    }
}

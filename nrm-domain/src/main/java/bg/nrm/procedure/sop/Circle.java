package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.SopSet;
import java.util.Set;

/** For whom rules are written: by age, and by whether the person is a foreign national. To a foreign child both sets apply. */
public enum Circle {
    ADULTS(SopSet.ADULTS),
    CHILDREN(SopSet.CHILDREN),
    /** Under ten: heard in proceedings by its development (children, measure 3.3). */
    YOUNG_CHILDREN(SopSet.CHILDREN),
    FOREIGN_ADULTS(SopSet.ADULTS, SopSet.FOREIGNERS),
    FOREIGN_CHILDREN(SopSet.CHILDREN, SopSet.FOREIGNERS),
    FOREIGN_YOUNG_CHILDREN(SopSet.CHILDREN, SopSet.FOREIGNERS);

    private final Set<SopSet> sets;

    Circle(SopSet... sets) {
        this.sets = Set.of(sets);
    }

    public Set<SopSet> sets() {
        return sets;
    }

    /** The same persons as foreign nationals. */
    public Circle foreign() {
        return switch (this) {
            case ADULTS, FOREIGN_ADULTS -> FOREIGN_ADULTS;
            case CHILDREN, FOREIGN_CHILDREN -> FOREIGN_CHILDREN;
            case YOUNG_CHILDREN, FOREIGN_YOUNG_CHILDREN -> FOREIGN_YOUNG_CHILDREN;
        };
    }
}

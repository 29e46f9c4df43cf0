package bg.nrm.audit;

import bg.nrm.protection.Proofs.WrongRow;
import java.util.List;
import java.util.OptionalLong;

/** What a {@link Verification} found. */
public sealed interface Finding {

    /** How many events from the first on are proved to stand as they were written. */
    long intact();

    /** Nothing was changed, removed, moved or cut off; the head is the next checkpoint to keep. */
    record Whole(long intact, Link head) implements Finding {}

    /**
     * The chain is whole, but rows that give access, or that tell what happened in a case or what somebody agreed to, are not as the
     * register wrote them.
     *
     * @param rows the first of them
     */
    record Forged(long intact, Link head, List<WrongRow> rows) implements Finding {}

    /**
     * The chain is damaged.
     *
     * @param event number of the first event that is not as it was written
     * @param damage what is wrong with it
     * @param intact events before it that are in order
     * @param foundAt where the event stands instead, when it was moved
     */
    record Broken(long event, Damage damage, long intact, OptionalLong foundAt) implements Finding {}

    /** Kinds of damage. */
    enum Damage {
        /** A field of the event, or a hash beside it, was changed. */
        CHANGED,
        /** The event was removed; later ones exist. */
        MISSING,
        /** The event stands at another place. */
        OUT_OF_ORDER,
        /** The events from this one on were removed, but the head still knows of them. */
        CUT_OFF,
        /** The head was set back to an earlier event; later ones existed, or still do. */
        HEAD_REWOUND,
        /** The head has the right number and another hash. */
        HEAD_CHANGED,
        /** The chain fits together, but is not the one an earlier checkpoint was taken from. */
        REWRITTEN,
        /** There is no event at all, and yet the register has been opened. */
        EMPTY,
        /** The event is earlier than the one before it, and nothing says that the clock was set back. */
        TIME_WENT_BACK,
        /** The chain fits together, but its end was written without the register's key. */
        UNKEYED,
        /** What the register keeps of the chain outside of the database was changed: the number is that of the line. */
        CHECKPOINTS_FORGED
    }
}

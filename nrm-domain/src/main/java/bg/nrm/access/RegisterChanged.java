package bg.nrm.access;

/** Somebody did something here that may have changed the register; observed after it is committed, by what remembers counts. */
public record RegisterChanged() {}

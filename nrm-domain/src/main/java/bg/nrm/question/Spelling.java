package bg.nrm.question;

/** Who wrote what is read: people are understood as far as possible, systems have to keep to one form. */
public enum Spelling {
    /** 24.10.2026 г., 24/10/2026, 19.40 ч. */
    PEOPLE,
    /** 2026-10-24, 19:40:00. */
    SYSTEMS
}

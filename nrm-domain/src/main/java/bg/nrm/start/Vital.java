package bg.nrm.start;

import java.util.Locale;

/** A part without which the register does not serve, as the health answer names it. */
public enum Vital {
    /** The register was opened: keys, tables and grants are those of this release. */
    REGISTER,
    DATABASE_READ,
    DATABASE_WRITE,
    /** The log of all acts ends where its head says. */
    AUDIT,
    /** The key file is there and is the one this database was sealed with. */
    KEYS,
    /** The server's own directory for temporary files takes what is written, and has room left. */
    DISK;

    /** For a machine, such as {@code database.write}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

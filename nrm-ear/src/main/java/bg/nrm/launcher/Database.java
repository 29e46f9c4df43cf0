package bg.nrm.launcher;

import java.util.Optional;

/** The database of a run: our own embedded one, or a server that somebody else runs. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ServerDatabase {

    /** Starts the database if it is ours, and comes back when both accounts can log in. */
    DatabaseAccess open();

    /** Why the database is no longer there, if it is known to have ended. */
    Optional<String> ended();

    @Override
    void close();
}

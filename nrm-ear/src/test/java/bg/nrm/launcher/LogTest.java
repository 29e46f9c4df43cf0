package bg.nrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    private Path directory;

    @Test
    void a_failed_deployment_is_explained_by_its_deepest_cause() throws IOException {
        Log log = log(
                """
                [2026-11-21T22:20:38.001+0000] [] [WARNING] [] [some] [levelValue: 900] [[
                java.lang.IllegalStateException: harmless
                ]]
                [2026-11-21T22:20:38.002+0000] [] [SEVERE] [] [some] [levelValue: 1000] [[
                  Exception during lifecycle processing
                java.lang.Exception: java.lang.IllegalStateException: outermost
                \tat a.B.c(B.java:1)
                Caused by: java.sql.SQLException: Unknown collation
                \t... 17 more
                ]]
                [2026-11-21T22:20:38.003+0000] [] [SEVERE] [] [some] [levelValue: 1000] [[
                java.lang.Exception: of something later
                ]]
                """);
        assertThat(log.deploymentError()).startsWith("java.sql.SQLException: Unknown collation (more in ");
    }

    @Test
    void the_database_is_explained_by_its_first_error() throws IOException {
        Log log = log(
                """
                2026-11-21 21:37:15 0 [Note] InnoDB: Completed
                2026-11-21 21:37:16 0 [ERROR] Could not open a table
                2026-11-21 21:37:16 0 [ERROR] Aborting
                """);
        assertThat(log.databaseError()).startsWith("Could not open a table (more in ");
    }

    @Test
    void a_log_without_a_reason_says_so() throws IOException {
        assertThat(log("").deploymentError()).startsWith("no reason was logged");
        assertThat(new Log(directory.resolve("nothing")).databaseError()).startsWith("no reason was logged");
    }

    private Log log(String text) throws IOException {
        return new Log(Files.writeString(directory.resolve("log"), text));
    }
}

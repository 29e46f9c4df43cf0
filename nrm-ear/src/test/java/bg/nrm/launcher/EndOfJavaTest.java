package bg.nrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndOfJavaTest {

    @ParameterizedTest
    @CsvSource({
        "3, its memory was used up",
        "134, Java itself failed",
        "137, it was killed",
        "143, told to end",
        "1, status 1"
    })
    void says_why_a_java_ended_by_itself(int status, String reason) {
        assertThat(EndOfJava.of(status)).contains(reason);
    }

    @Test
    void is_never_taken_for_an_application_that_could_not_be_deployed() {
        assertThat(List.of(3, 134, 137, 143, 1)).doesNotContain(Deployment.NOT_DEPLOYED, Deployment.NOT_STARTED);
    }

    /** A Java of this machine with the option that ours runs with. */
    @Test
    void knows_the_status_of_a_java_without_memory() throws Exception {
        Process java = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx16m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hungry.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(EndOfJava.of(java.waitFor())).contains("its memory was used up");
    }

    /** Takes more memory than there is. */
    static final class Hungry {
        private Hungry() {}

        public static void main(String[] arguments) {
            System.exit(new long[1 << 26].length > 0 ? 0 : 1);
        }
    }
}

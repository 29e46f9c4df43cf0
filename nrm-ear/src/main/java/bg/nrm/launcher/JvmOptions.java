package bg.nrm.launcher;

import java.util.ArrayList;
import java.util.List;

/** How the server's Java runs: server and database together stay under 1.2 GiB. */
final class JvmOptions {

    /** An administrator's own options, such as a larger -Xmx; they come last and so win. */
    static final String VARIABLE = "NRM_JAVA_OPTIONS";

    private JvmOptions() {}

    static List<String> of(DataDirectory data) {
        List<String> options = new ArrayList<>(List.of(
                // what stays alive is about 110 MiB with sixteen users at work
                "-Xmx320m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=128m",
                // half a server is worse than none: it ends, and says so
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + data.log("java-error-%p.log"),
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + data.temporary(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        String own = System.getenv().getOrDefault(VARIABLE, "").strip();
        if (!own.isEmpty()) {
            options.addAll(List.of(own.split("\\s+")));
        }
        return options;
    }
}

package bg.nrm.launcher;

import java.util.List;

/** How the embedded database runs: durable at every commit, small in memory, in UTF-8 and UTC. */
final class DatabaseSettings {

    static final List<String> ALL = List.of(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            // nobody dates a row of the history back
            "--secure-timestamp=YES",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=64M",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--max-connections=64",
            "--max-allowed-packet=64M",
            "--skip-name-resolve",
            // nobody listens in on the loopback interface, and a key made anew at every start takes up to eleven
            // seconds
            "--skip-ssl",
            "--local-infile=OFF",
            "--symbolic-links=OFF",
            "--performance-schema=OFF");

    private DatabaseSettings() {}
}

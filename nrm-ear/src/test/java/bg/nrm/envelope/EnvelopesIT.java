package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What lies in the two envelopes. */
class EnvelopesIT {

    @Test
    void both_carry_the_same_libraries() throws IOException {
        try (ZipFile ear = new ZipFile(Delivery.ear().toFile());
                ZipFile jar = new ZipFile(Delivery.microJar().toFile())) {
            List<String> shared = names(ear, "lib/");
            List<String> own = inner(ear, "nrm-web.war");
            assertThat(shared)
                    .anyMatch(name -> name.startsWith("nrm-domain-"))
                    .anyMatch(name -> name.startsWith("nrm-reporting-"));
            assertThat(own).doesNotContainAnyElementsOf(shared);
            List<String> both = new ArrayList<>(shared);
            both.addAll(own);
            assertThat(inner(jar, "applications/nrm.war")).containsExactlyInAnyOrderElementsOf(both);
        }
    }

    @Test
    void the_ear_needs_a_pool_and_brings_no_driver_and_no_server() throws IOException {
        try (ZipFile ear = new ZipFile(Delivery.ear().toFile())) {
            assertThat(names(ear, "lib/"))
                    .noneMatch(name -> name.contains("mariadb-java-client")
                            || name.contains("payara")
                            || name.contains("jakartaee"));
        }
    }

    private static List<String> names(ZipFile archive, String directory) {
        return archive.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(directory) && name.endsWith(".jar"))
                .map(name -> name.substring(directory.length()))
                .toList();
    }

    private static List<String> inner(ZipFile archive, String war) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream content = archive.getInputStream(archive.getEntry(war));
                ZipInputStream entries = new ZipInputStream(content)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/")
                        && entry.getName().endsWith(".jar")) {
                    names.add(entry.getName().substring("WEB-INF/lib/".length()));
                }
            }
        }
        return names;
    }
}

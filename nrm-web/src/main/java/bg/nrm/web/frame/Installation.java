package bg.nrm.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** What is particular to this installation, as far as pages show it. */
@Named
@ApplicationScoped
public class Installation {

    private static final String BUILD = "/bg/nrm/web/build.properties";

    @Inject
    private Config config;

    /** Whether people and cases are invented. Only then are the demonstration accounts and the strip shown. */
    public boolean isDemonstration() {
        return config.getOptionalValue("nrm.demonstration", Boolean.class).orElse(false);
    }

    /** Minutes without activity after which the screen locks. */
    public int getIdleMinutes() {
        return config.getOptionalValue("nrm.session.idle-minutes", Integer.class)
                .orElse(30);
    }

    /** Hours after which one logs in anew, however busy. */
    public int getAbsoluteHours() {
        return config.getOptionalValue("nrm.session.absolute-hours", Integer.class)
                .orElse(10);
    }

    /** Whether browsers may talk to the register over TLS only: everywhere but in a demonstration, unless configured. */
    public boolean isOnlyOverTls() {
        return config.getOptionalValue("nrm.cookies.secure", Boolean.class).orElse(!isDemonstration());
    }

    /** Where the register is found from outside, with a slash at its end; empty where nobody has said so. */
    public Optional<String> address() {
        return config.getOptionalValue("nrm.address", String.class)
                .map(address -> address.endsWith("/") ? address : address + "/");
    }

    /** Where a worker gets help, such as an extension; shown at the foot of every page. */
    public Optional<String> help() {
        return config.getOptionalValue("nrm.help", String.class);
    }

    /** The release; also makes browsers fetch style sheet and script anew after an upgrade. */
    public String getVersion() {
        try (InputStream build = Installation.class.getResourceAsStream(BUILD)) {
            Properties properties = new Properties();
            properties.load(build);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

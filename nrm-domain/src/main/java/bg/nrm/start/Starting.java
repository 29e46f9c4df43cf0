package bg.nrm.start;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.FirstAdministrator;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Protection;
import bg.nrm.time.Stored;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Opens the register once a deployment, before the first request is answered, or refuses with one line of reason. */
@ApplicationScoped
public class Starting {

    private static final String OWNER = "nrm.database.owner.user";
    private static final String OWNER_PASSWORD = "nrm.database.owner.password";
    private static final String KEYS = "nrm.keys.file";
    private static final String CREATE_KEYS = "nrm.keys.create";

    @Resource(lookup = "jdbc/nrm")
    private DataSource pool;

    @Inject
    private Config config;

    @Inject
    private KeyCheck keyCheck;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    @Inject
    private Event<RegisterOpened> opened;

    private volatile boolean open;

    /** Keys, schema, grants, checks; then everybody who waits for it is told. */
    public void open() {
        EditionCheck.require();
        Schema schema = new Schema(pool);
        Optional<String> owner = config.getOptionalValue(OWNER, String.class);
        if (owner.isPresent()) {
            schema.migrate(
                    owner.get(),
                    config.getOptionalValue(OWNER_PASSWORD, String.class).orElse(""));
        } else {
            schema.validate();
        }
        schema.refuseIfAuditIsWritable();
        keyCheck.require(keys());
        log.appendApart(event());
        firstAdministrator.createIfNobody();
        opened.fire(new RegisterOpened());
        open = true;
    }

    /** Whether the register serves. */
    public boolean isOpen() {
        return open;
    }

    private KeyRing keys() {
        Path file = config.getOptionalValue(KEYS, String.class)
                .map(Path::of)
                .orElseThrow(
                        () -> new NotStarted(KEYS + " is not set: it names the file with the keys of this register"));
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            KeyRing ring = KeyRing.in(file);
            Protection.with(ring);
            return ring;
        } catch (AccessDeniedException denied) {
            throw new NotStarted(
                    "the key file %s cannot be used: the server's own user has no access to %s"
                            .formatted(file, denied.getFile()),
                    denied);
        } catch (IOException unreadable) {
            throw new NotStarted(
                    "the key file %s cannot be used: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private void create(Path file) throws IOException {
        if (keyCheck.isKnown()) {
            throw new NotStarted(
                    "the key file %s is missing, and this database was sealed with it: restore it".formatted(file));
        }
        if (!config.getOptionalValue(CREATE_KEYS, Boolean.class).orElse(false)) {
            throw new NotStarted(
                    "the key file %s does not exist; set %s=true once to make one".formatted(file, CREATE_KEYS));
        }
        KeyRing.create(file);
    }

    private AuditEvent event() {
        return new AuditEvent(
                Stored.now(clock),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.REGISTER_OPENED.name(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.empty(),
                Optional.empty());
    }
}

package bg.nrm.start;

import bg.nrm.access.Action;
import bg.nrm.access.FirstAdministrator;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.audit.AuditTrail;
import bg.nrm.audit.KeepingCheckpoints;
import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Protection;
import bg.nrm.time.Stored;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Opens the register once a deployment, before the first request is answered, or refuses with one line of reason. */
@ApplicationScoped
public class Starting {

    private static final Logger LOG = Logger.getLogger(Starting.class.getName());
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
    private AuditTrail events;

    @Inject
    private KeepingCheckpoints checkpoints;

    @Inject
    private Clock clock;

    @Inject
    private Event<RegisterOpened> opened;

    private volatile boolean open;

    /** Keys, schema, grants, checks; then everybody who waits for it is told. */
    public void open() {
        EditionCheck.require();
        RegisterTables schema = new RegisterTables(pool);
        Optional<String> owner = config.getOptionalValue(OWNER, String.class);
        if (owner.isPresent()) {
            schema.migrate(owner.get(), ownerPassword());
        } else {
            schema.validate();
        }
        schema.refuseIfAuditIsWritable();
        KeyRing ring = keys();
        keyCheck.require(ring);
        bind(schema, ring, owner);
        Optional<Long> lost = asked(checkpoints::lost);
        log.appendApart(event(Action.REGISTER_OPENED, Optional.empty()));
        lost.ifPresent(this::tellThatTheChainWasSetBack);
        keepCheckpoint();
        firstAdministrator.createIfNobody();
        opened.fire(new RegisterOpened());
        open = true;
    }

    /** Whether the register serves. */
    public boolean isOpen() {
        return open;
    }

    /** Told now, while somebody looks, rather than every five minutes into a log that nobody reads. */
    private void keepCheckpoint() {
        try {
            checkpoints.followTime();
        } catch (UncheckedIOException unwritable) {
            throw new NotStarted(
                    "no checkpoint of the audit can be written: %s; let nrm.audit.checkpoints name a file that the server may write"
                            .formatted(unwritable.getCause()),
                    unwritable);
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (UncheckedIOException unreadable) {
            throw new NotStarted(
                    "the checkpoints of the audit are not this register's: " + unreadable.getMessage()
                            + "; find out why, then move the file away",
                    unreadable);
        }
    }

    /** A backup was restored, or somebody hides something: the register serves, for people wait, and never in silence. */
    private void tellThatTheChainWasSetBack(long event) {
        LOG.log(
                Level.SEVERE,
                "The audit no longer has event {0} as the checkpoints know it: verify it, and if a backup was restored, move the checkpoints away",
                String.valueOf(event));
        log.appendApart(event(Action.CHAIN_SET_BACK, Optional.of("event=" + event)));
    }

    /** After an upgrade from a release that did not bind sealed values to their places. */
    private void bind(RegisterTables schema, KeyRing ring, Optional<String> owner) {
        if (keyCheck.isBound()) {
            return;
        }
        if (events.isKeyed() || asked(checkpoints::areThere)) {
            throw new NotStarted(
                    "the table key_ring says that values are not bound to their places yet, the audit or the checkpoints kept"
                            + " outside of the database say that they are: somebody changed the table. If it is a backup of an"
                            + " earlier release that was restored on purpose, move the checkpoints away");
        }
        if (owner.isEmpty()) {
            throw new NotStarted(
                    "what is sealed is bound to no place yet and " + OWNER + " is not set: set it for this start");
        }
        long rows = schema.sealAnew(ring, owner.get(), ownerPassword());
        log.appendApart(event(Action.VALUES_SEALED_ANEW, Optional.of("rows=" + rows)));
    }

    private String ownerPassword() {
        return config.getOptionalValue(OWNER_PASSWORD, String.class).orElse("");
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

    private AuditEvent event(Action action, Optional<String> detail) {
        return AuditEvent.ofRegister(Stored.now(clock), action.name(), AuditEvent.Outcome.DONE, detail);
    }
}

package bg.nrm.audit;

import bg.nrm.protection.Checks;
import bg.nrm.protection.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A log that a test can write properly and then tamper with. */
final class Chain {

    /** Keys of a register, and those of another one. */
    static final Checks KEYS = keys();

    static final Checks OTHER_KEYS = keys();

    private final List<RecordedEvent> rows = new ArrayList<>();
    private Link head = Link.START;
    private boolean opened;

    static Chain of(int events) {
        Chain chain = new Chain();
        for (int i = 1; i <= events; i++) {
            chain.append(event(i));
        }
        return chain;
    }

    private static Checks keys() {
        try {
            Path file = Files.createTempDirectory("nrm-keys").resolve("keys");
            KeyRing.create(file);
            Checks keys = Checks.in(file);
            Files.delete(file);
            Files.delete(file.getParent());
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void append(AuditEvent event) {
        append(event, head.next(event, KEYS));
    }

    /** As events were written before there were keys, and as somebody writes them who has none. */
    void appendUnkeyed(AuditEvent event) {
        append(event, head.nextUnkeyed(event));
    }

    void append(AuditEvent event, Link next) {
        rows.add(new RecordedEvent(next.seq(), Optional.of(event), head.hash(), next.hash()));
        head = next;
    }

    /** Every third event is as full as an event can be, the others are as empty. */
    static AuditEvent event(long number) {
        boolean full = number % 3 == 0;
        return new AuditEvent(
                Instant.parse("2026-11-23T08:00:00.000001Z").plusSeconds(number),
                full ? OptionalLong.of(400 + number) : OptionalLong.empty(),
                full ? OptionalLong.of(7) : OptionalLong.empty(),
                "SCREEN",
                "CASE_OPENED",
                full ? Optional.of("CASE") : Optional.empty(),
                full ? OptionalLong.of(number) : OptionalLong.empty(),
                full ? OptionalLong.of(number) : OptionalLong.empty(),
                full ? Optional.of("OWNER") : Optional.empty(),
                AuditEvent.Outcome.DONE,
                full ? Optional.of("rows=25") : Optional.empty(),
                full ? Optional.of("8a1c2f62-9a3c-4a6e-8d5e-1f7e0a1b2c3d") : Optional.empty());
    }

    Chain opened() {
        opened = true;
        return this;
    }

    RecordedEvent row(int seq) {
        return rows.get(seq - 1);
    }

    Link head() {
        return head;
    }

    Link linkAt(int seq) {
        return row(seq).claimed();
    }

    Chain replace(int seq, RecordedEvent other) {
        rows.set(seq - 1, other);
        return this;
    }

    Chain remove(int seq) {
        rows.removeIf(row -> row.seq() == seq);
        return this;
    }

    Chain cutOffAfter(int seq) {
        rows.removeIf(row -> row.seq() > seq);
        return this;
    }

    Chain rewindHeadTo(int seq) {
        head = linkAt(seq);
        return this;
    }

    Chain head(Link other) {
        head = other;
        return this;
    }

    void forEach(java.util.function.Consumer<RecordedEvent> reader) {
        rows.forEach(reader);
    }

    Finding verified() {
        return verified(Optional.empty());
    }

    Finding verified(Optional<Link> checkpoint) {
        Verification verification =
                new Verification(KEYS, opened, checkpoint.stream().toList());
        rows.forEach(verification::next);
        return verification.end(head);
    }
}

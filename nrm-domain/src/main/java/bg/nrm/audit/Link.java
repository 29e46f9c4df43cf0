package bg.nrm.audit;

import bg.nrm.protection.Checks;
import bg.nrm.time.Stored;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The place in the chain after an event: its number and its hash over the hash before it and the event in canonical form (fields in a
 * fixed order, each with a presence byte, texts with their length). The hash is HMAC-SHA256 with a key outside the database; that of
 * events written before there was a key is SHA-256. A form may never change; a new one needs a new leading byte.
 */
public record Link(long seq, byte[] hash) {

    private static final byte UNKEYED = 1;
    private static final byte KEYED = 2;
    private static final String PURPOSE = "audit";

    /** Before the first event. */
    public static final Link START = new Link(0, new byte[32]);

    /** The place after one more event. */
    public Link next(AuditEvent event, Checks keys) {
        return new Link(seq + 1, keys.of(PURPOSE, hash, canonical(KEYED, seq + 1, event)));
    }

    /** Whether one more event leads to a hash. */
    boolean leadsTo(byte[] expected, AuditEvent event, Checks keys) {
        return keys.hold(expected, PURPOSE, hash, canonical(KEYED, seq + 1, event));
    }

    /** The place after one more event as it was before there were keys. */
    Link nextUnkeyed(AuditEvent event) {
        return new Link(seq + 1, sha256(hash, canonical(UNKEYED, seq + 1, event)));
    }

    /** Reads a checkpoint as it is printed: number, colon, 64 hexadecimal digits. */
    public static Optional<Link> parse(String checkpoint) {
        String[] parts = checkpoint.strip().split(":", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-fA-F]{64}")) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1].toLowerCase(java.util.Locale.ROOT))));
    }

    public boolean matches(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.seq == seq && Arrays.equals(link.hash, hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return seq + ":" + HexFormat.of().formatHex(hash);
    }

    private static byte[] canonical(byte form, long seq, AuditEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(form);
            out.writeLong(seq);
            out.writeLong(Stored.micros(event.at()));
            write(out, event.actor());
            write(out, event.body());
            write(out, Optional.of(event.channel()));
            write(out, Optional.of(event.action()));
            write(out, event.objectType());
            write(out, event.objectId());
            write(out, event.caseId());
            write(out, event.basis());
            write(out, Optional.of(event.outcome().name()));
            write(out, event.detail());
            write(out, event.request());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, OptionalLong value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeLong(value.getAsLong());
        }
    }

    private static void write(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            byte[] text = value.get().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static byte[] sha256(byte[] previous, byte[] event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(event);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package bg.nrm.access;

import bg.nrm.load.Gate;
import bg.nrm.load.Overload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id, 46 MiB, one pass, one lane (OWASP ASVS 5.0, appendix C). The parameters stand in the hash, so that
 * they can be raised later and old hashes still verify. Log-in must not become a lever to take the memory from everybody else: two
 * hashes are computed at a time, a few more wait without having taken any memory, and what is beyond is refused as {@link Overload}.
 */
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 46 * 1024;
    private static final int PASSES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final int QUEUE = 14;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final Gate computing;
    private String nobody;

    public Passwords() {
        this(new Gate("passwords to compute", AT_ONCE, QUEUE, PATIENCE));
    }

    Passwords(Gate computing) {
        this.computing = computing;
    }

    @PostConstruct
    void prepare() {
        nobody = hash("no password has this text".toCharArray());
    }

    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "argon2id$%d$%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, base64(salt), base64(compute(password, salt, MEMORY_KIB, PASSES)));
    }

    /** Whether the password belongs to the hash. An account without one takes as long to refuse as any other. */
    boolean verify(char[] password, String hash) {
        String[] parts = (hash.isEmpty() ? nobody : hash).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[4]);
        byte[] actual = compute(
                password, Base64.getDecoder().decode(parts[3]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return MessageDigest.isEqual(expected, actual) && !hash.isEmpty();
    }

    /** Everything that takes memory is made inside the gate. */
    private byte[] compute(char[] password, byte[] salt, int memory, int passes) {
        return computing.pass(() -> {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withSalt(salt)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(1)
                    .build());
            byte[] bytes =
                    StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)).array();
            byte[] hash = new byte[HASH_BYTES];
            try {
                generator.generateBytes(bytes, hash);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
            return hash;
        });
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}

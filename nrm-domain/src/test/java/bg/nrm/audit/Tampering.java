package bg.nrm.audit;

/** What somebody with access to the tables can do to a hash. */
final class Tampering {

    private Tampering() {}

    static byte[] flipped(byte[] hash, int bit) {
        byte[] tampered = hash.clone();
        tampered[bit / 8 % tampered.length] ^= (byte) (1 << bit % 8);
        return tampered;
    }
}

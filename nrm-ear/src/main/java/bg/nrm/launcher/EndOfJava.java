package bg.nrm.launcher;

/** What the exit status of a Java that ended by itself means. */
final class EndOfJava {

    /** Of HotSpot with -XX:+ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int ABORTED = 128 + 6;
    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;

    private EndOfJava() {}

    static String of(int status) {
        return switch (status) {
            case OUT_OF_MEMORY -> "its memory was used up; give it more with " + JvmOptions.VARIABLE + "=-Xmx…";
            case ABORTED -> "Java itself failed; java-error-….log beside its log says where";
            case KILLED -> "it was killed; when nobody did it, the machine ran out of memory";
            case TERMINATED -> "it was told to end";
            default -> "status " + status;
        };
    }
}

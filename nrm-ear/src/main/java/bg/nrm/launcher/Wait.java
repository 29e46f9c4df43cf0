package bg.nrm.launcher;

/** Waiting between two looks at something outside this process. */
final class Wait {

    private Wait() {}

    static void milliseconds(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted.", e);
        }
    }
}

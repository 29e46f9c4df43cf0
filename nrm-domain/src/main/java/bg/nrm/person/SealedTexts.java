package bg.nrm.person;

/** Sealed columns keep no empty text: what is not there is empty. */
final class SealedTexts {

    private SealedTexts() {}

    static String orEmpty(String column) {
        return column == null ? "" : column;
    }
}

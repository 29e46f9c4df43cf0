package bg.nrm.person;

/** Sealed columns keep no empty text: what is not there is empty. */
final class Texts {

    private Texts() {}

    static String orEmpty(String column) {
        return column == null ? "" : column;
    }
}

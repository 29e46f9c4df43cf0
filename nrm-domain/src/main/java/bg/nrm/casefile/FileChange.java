package bg.nrm.casefile;

/** What changes in the file of a case while something is told: it is closed, somebody else coordinates it, other rules apply. */
@FunctionalInterface
interface FileChange {

    FileChange NONE = file -> {};

    void in(StoredCase file);
}

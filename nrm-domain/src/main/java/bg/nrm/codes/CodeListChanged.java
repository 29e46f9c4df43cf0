package bg.nrm.codes;

/** A value of a code list was added, relabelled or ended. */
public record CodeListChanged(String list) {}

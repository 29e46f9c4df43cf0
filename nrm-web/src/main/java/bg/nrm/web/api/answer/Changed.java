package bg.nrm.web.api.answer;

/** A change is recorded; the record now has this version. */
public record Changed(long version) {}

package bg.nrm.reporting.victims;

/** Sex as the statutory tables know it; who is neither or not known stands under unknown, which is always shown. */
public enum ReportedSex {
    FEMALE,
    MALE,
    UNKNOWN
}

package bg.nrm.signal;

/** Whether life or health is in danger now. */
public enum Danger {
    YES,
    NO,
    UNKNOWN
}

package bg.nrm.access;

/** What a person is in their office. A person may be several things; an institution is none of them. */
public enum Role {
    /** Registers signals and works on the cases the office may know. */
    WORKER,
    /** Leads cases: case coordinator. */
    COORDINATOR,
    /** Runs a local commission. */
    LOCAL_SECRETARY,
    /** May identify formally: a permission of the person's office in pre-trial proceedings, not of the body. */
    FORMAL_IDENTIFIER,
    /** Runs a shelter, a crisis centre or a centre for protection. */
    SHELTER_MANAGER,
    /** Makes the statutory tables; sees pseudonyms only. */
    STATISTICIAN,
    /** Sees who did what, never the content. */
    AUDITOR,
    /** The same, and answers to the persons whose data these are. */
    DATA_PROTECTION_OFFICER,
    /** Bodies, users, code lists, parameters; no content. */
    ADMINISTRATOR
}

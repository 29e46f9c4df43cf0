package bg.nrm.procedure.language;

/** Who may be made responsible for a step. Which offices and people fill a role is no matter of the procedure. */
public enum ResponsibleRole {
    /** Any professional in contact with the person; enough to identify informally. */
    PROFESSIONAL,
    /** An office permitted to identify formally: a pre-trial authority. */
    FORMAL_IDENTIFIER,
    IDENTIFYING_ORGANISATION,
    CASE_COORDINATOR,
    RECEIVING_ORGANISATION,
    SHELTER,
    PSYCHOLOGIST,
    LAWYER,
    LEGAL_AID_BUREAU,
    SOCIAL_ASSISTANCE,
    SERVICE_PROVIDER,
    PRETRIAL_AUTHORITY,
    PROSECUTOR,
    MINISTRY_OF_INTERIOR,
    FOREIGN_MINISTRY,
    NATIONAL_COMMISSION,
    /** State Agency for Child Protection. */
    CHILD_PROTECTION_AGENCY,
    /** Social Assistance Agency, the head office of the directorates. */
    SOCIAL_ASSISTANCE_AGENCY,
    /** State Agency for Refugees. */
    REFUGEE_AGENCY,
    /** International Organization for Migration, and others that help to return. */
    MIGRATION_ORGANISATION,
    COURT,
    /** A parent or guardian of the child. */
    GUARDIAN,
    /** A lawyer whom the court appoints for a child whose parent is suspected. */
    SPECIAL_REPRESENTATIVE,
    /** The person whose case it is. */
    PERSON
}

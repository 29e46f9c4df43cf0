package bg.nrm.organisation;

/** Kinds of body that take part in the mechanism; NRM, institutional map. */
public enum BodyKind {
    NATIONAL_COMMISSION,
    LOCAL_COMMISSION,
    POLICE,
    PROSECUTION,
    SOCIAL_ASSISTANCE,
    CHILD_PROTECTION,
    /** The State Agency for Child Protection, which is told of every child and writes to the directorates. */
    CHILD_PROTECTION_AGENCY,
    SHELTER,
    NGO,
    FOREIGN_AFFAIRS,
    REFUGEE_AGENCY,
    MIGRATION_ORGANISATION,
    LEGAL_AID,
    ADMINISTRATION
}

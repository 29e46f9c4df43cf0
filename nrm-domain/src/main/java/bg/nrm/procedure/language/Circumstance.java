package bg.nrm.procedure.language;

/** Facts about the case on which a rule depends. They are found, and they end. */
public enum Circumstance implements Fact {
    IDENTITY_UNKNOWN,
    OUTSIDE_BULGARIA,
    /** The person cannot talk now, or urgent action is needed: assessments rest on observation. */
    UNABLE_TO_TALK,
    LIFE_AT_RISK,
    SERVICES_DECLINED,
    NO_GROUNDS_FOR_TRAFFICKING,
    NO_SERVICE_AVAILABLE,
    RETURN_HOME_RISKY,
    SEVERE_EMOTIONAL_STATE,
    SPECIALISED_CARE_NEEDED,
    /** The list of grounds in measure 2.1 breaks off; whatever else it names is recorded under this. */
    OTHER_NEED_OF_SHELTER,
    CRISIS_OVERCOME,
    STABLE_EMOTIONAL_STATE,
    BASIC_LIVING_CONDITIONS,
    CURRENT_ADDRESS_REGISTERED,
    WISHES_TO_RETURN,
    NO_SPECIAL_PROTECTION_AFTER_REFLECTION,
    SPECIAL_PROTECTION_ENDED,
    RESIDENCE_PERMIT_EXPIRED,
    SHELTER_STAY_ENDED,
    PROCEEDINGS_OPENED,
    /** Offences the person was forced to commit (principle 6, Criminal Code art. 16a). */
    OFFENCES_UNDER_COERCION,
    /** The act after which the State may compensate: final conviction or plea deal, termination, suspension. */
    FINAL_ACT,
    NO_AWARD_FROM_TRAFFICKER,
    /** Acquitted because he did not commit the act or without guilt. */
    DEFENDANT_ACQUITTED
}

package bg.nrm.web.cases;

import bg.nrm.procedure.language.Circumstance;

/** What a circumstance is about, so that somebody finds it among forty others. */
enum Theme {
    DANGER,
    PERSON,
    SUPPORT,
    PROCEEDINGS,
    CHILD,
    FOREIGNER;

    /** Where it stands; a new circumstance is put into its place here, or the compiler refuses it. */
    static Theme of(Circumstance circumstance) {
        return switch (circumstance) {
            case LIFE_AT_RISK,
                    RETURN_HOME_RISKY,
                    SEVERE_EMOTIONAL_STATE,
                    SPECIALISED_CARE_NEEDED,
                    OTHER_NEED_OF_SHELTER,
                    UNABLE_TO_TALK -> DANGER;
            case IDENTITY_UNKNOWN,
                    OUTSIDE_BULGARIA,
                    INTERPRETER_NEEDED,
                    NO_GROUNDS_FOR_TRAFFICKING,
                    FORMAL_IDENTIFICATION_DECLINED,
                    SERVICES_DECLINED,
                    FOLLOW_UP_DECLINED,
                    WISHES_TO_RETURN -> PERSON;
            case NO_SERVICE_AVAILABLE,
                    CRISIS_OVERCOME,
                    STABLE_EMOTIONAL_STATE,
                    BASIC_LIVING_CONDITIONS,
                    CURRENT_ADDRESS_REGISTERED,
                    SHELTER_STAY_ENDED,
                    SUPPORT_ENDED -> SUPPORT;
            case NO_SPECIAL_PROTECTION_AFTER_REFLECTION,
                    SPECIAL_PROTECTION_ENDED,
                    PROCEEDINGS_OPENED,
                    OFFENCES_UNDER_COERCION,
                    FINAL_ACT,
                    NO_AWARD_FROM_TRAFFICKER,
                    DEFENDANT_ACQUITTED,
                    PROCEEDINGS_ENDED -> PROCEEDINGS;
            case UNACCOMPANIED,
                    PARENT_SUSPECTED,
                    VIOLENCE_AGAINST_CHILD,
                    HARMFUL_ACTIVITIES,
                    TRAVEL_BAN_IMPOSED -> CHILD;
            case ASYLUM_SEEKER,
                    UNDER_PROTECTION,
                    ILLEGALLY_RESIDING,
                    IN_SPECIAL_HOME,
                    RESIDENCE_PERMIT_EXPIRED,
                    VALID_IDENTITY_DOCUMENTS,
                    DIRECT_FLIGHT_EXISTS -> FOREIGNER;
        };
    }
}

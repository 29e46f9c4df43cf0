package bg.nrm.procedure.language;

import java.util.Set;

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
    /** No more support is given: the plan is over, or the person went their own way. */
    SUPPORT_ENDED,
    /** The person does not want to be asked how it goes. */
    FOLLOW_UP_DECLINED,
    /** The person was offered formal identification and does not want it. Informal identification and services stay (measure 1.1). */
    FORMAL_IDENTIFICATION_DECLINED,
    PROCEEDINGS_OPENED,
    /** Offences the person was forced to commit (principle 6, Criminal Code art. 16a). */
    OFFENCES_UNDER_COERCION,
    /** The act after which the State may compensate: final conviction or plea deal, termination, suspension. */
    FINAL_ACT,
    NO_AWARD_FROM_TRAFFICKER,
    /** Acquitted because he did not commit the act or without guilt. */
    DEFENDANT_ACQUITTED,
    /** A child without a parent or guardian. */
    UNACCOMPANIED,
    /** A parent or guardian is suspected of the trafficking: nothing reaches them. */
    PARENT_SUSPECTED,
    /** There is a signal that the child is a victim of violence, or at risk of it. */
    VIOLENCE_AGAINST_CHILD,
    /** Enough data of harmful activities, begging, prostitution or pornography (children, 1.2). */
    HARMFUL_ACTIVITIES,
    /** The Minister of Interior has forbidden the child to leave the country (Identity Documents Act, art. 76a). */
    TRAVEL_BAN_IMPOSED,
    /** Has asked any state body for protection. */
    ASYLUM_SEEKER,
    /** Protection has been granted. */
    UNDER_PROTECTION,
    /** Is present, or has entered, without permission. */
    ILLEGALLY_RESIDING,
    INTERPRETER_NEEDED,
    /** Is kept in the special home for temporary accommodation of foreigners. */
    IN_SPECIAL_HOME,
    /** The proceedings against the traffickers are over. */
    PROCEEDINGS_ENDED,
    VALID_IDENTITY_DOCUMENTS,
    DIRECT_FLIGHT_EXISTS;

    /** Said by the person and written into the story, and no rule makes anything of it: nothing is opened or closed by it. */
    public static Set<Circumstance> withoutRule() {
        return Set.of(FORMAL_IDENTIFICATION_DECLINED);
    }

    /** What cannot hold beside it: the two tracks of foreign nationals. Who finds the one finds that the other has ended. */
    public Set<Circumstance> excluded() {
        return switch (this) {
            case ASYLUM_SEEKER -> Set.of(ILLEGALLY_RESIDING);
            case ILLEGALLY_RESIDING -> Set.of(ASYLUM_SEEKER);
            default -> Set.of();
        };
    }
}

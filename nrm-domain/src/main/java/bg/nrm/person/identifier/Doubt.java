package bg.nrm.person.identifier;

/** Why a number may be wrong. A doubt warns and never refuses: real documents with faulty numbers exist. */
public enum Doubt {
    /** Not ten digits. */
    NOT_TEN_DIGITS,
    /** The birth date in it does not exist: 30 February. */
    IMPOSSIBLE_DATE,
    /** The birth date in it lies ahead. */
    FUTURE_DATE,
    WRONG_CHECKSUM,
    /** As a personal number of a foreigner it would be right: perhaps the kind is wrong. */
    VALID_AS_LNCH,
    /** As a citizen's number it would be right: perhaps the kind is wrong. */
    VALID_AS_EGN,
    /** It belongs to the other sex than the one recorded. */
    SEX_DIFFERS,
    /** The birth date in it is not the recorded one, or does not fit the estimated age. */
    BIRTH_DATE_DIFFERS,
    /** Cyrillic and Latin letters that look alike stand in one number. */
    MIXED_ALPHABETS
}

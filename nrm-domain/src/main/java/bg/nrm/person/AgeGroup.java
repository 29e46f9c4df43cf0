package bg.nrm.person;

/** Child (under 18), adult, or not to be told from what is known. */
public enum AgeGroup {
    CHILD,
    ADULT,
    UNKNOWN;

    /**
     * Whether the rules for children apply: also while the age cannot be told, until shown otherwise. Directive 2011/36/EU art.
     * 13(2); not found in the text of the mechanism, so unverified.
     */
    public boolean underRulesForChildren() {
        return this != ADULT;
    }
}

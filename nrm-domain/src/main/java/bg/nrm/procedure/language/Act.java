package bg.nrm.procedure.language;

/** The texts from which the rules are taken. */
public enum Act {
    /** National Mechanism for Referral and Support of Trafficked Persons, working edition of nrm.bg. */
    NATIONAL_REFERRAL_MECHANISM,
    /** Закон за борба с трафика на хора. */
    COMBATING_TRAFFICKING_ACT,
    /** Наказателен кодекс. */
    CRIMINAL_CODE,
    /** Закон за подпомагане и финансова компенсация на пострадали от престъпления. */
    CRIME_VICTIMS_COMPENSATION_ACT,
    /** Закон за правната помощ. */
    LEGAL_AID_ACT,
    /** Закон за закрила на детето. */
    CHILD_PROTECTION_ACT,
    /** Закон за българските лични документи. */
    IDENTITY_DOCUMENTS_ACT,
    /** Закон за убежището и бежанците. */
    ASYLUM_AND_REFUGEES_ACT,
    /** Наредба № I-51 от 2001 г. за полицейската закрила на деца. */
    POLICE_PROTECTION_ORDINANCE,
    /** Споразумение от 2010 г. за сътрудничество и координация при насилие над деца; no act of law. */
    VIOLENCE_AGREEMENT;

    /** Whose limits its limits are. */
    public Authority authority() {
        return switch (this) {
            case NATIONAL_REFERRAL_MECHANISM -> Authority.MECHANISM;
            case VIOLENCE_AGREEMENT -> Authority.AGREEMENT;
            default -> Authority.LAW;
        };
    }

    /** Who sets a limit that is not configured. */
    public enum Authority {
        LAW("limit.statutory"),
        MECHANISM("limit.mechanism"),
        AGREEMENT("limit.agreement");

        private final String key;

        Authority(String key) {
            this.key = key;
        }

        /** Its name in the wording. */
        public String key() {
            return key;
        }
    }
}

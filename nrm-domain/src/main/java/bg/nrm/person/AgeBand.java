package bg.nrm.person;

import java.util.Arrays;

/** Age band of lists and tables; where only child or adult is certain, that. Code list AGE_BAND. */
public enum AgeBand {
    UNDER_14("0-13", 0, 13),
    FROM_14("14-15", 14, 15),
    FROM_16("16-17", 16, 17),
    FROM_18("18-24", 18, 24),
    FROM_25("25-34", 25, 34),
    FROM_35("35-44", 35, 44),
    FROM_45("45-54", 45, 54),
    FROM_55("55-64", 55, 64),
    FROM_65("65+", 65, Integer.MAX_VALUE),
    CHILD("CHILD", 0, 17),
    ADULT("ADULT", 18, Integer.MAX_VALUE),
    UNKNOWN("UNKNOWN", 0, Integer.MAX_VALUE);

    private final String code;
    private final int from;
    private final int to;

    AgeBand(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /** The narrowest band that surely holds the age. */
    static AgeBand of(Years years) {
        return Arrays.stream(values())
                .filter(band -> band.from <= years.from() && years.to() <= band.to)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether a code says that somebody is of age. */
    public static boolean isAdult(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).anyMatch(band -> band.from >= ADULT.from);
    }

    /** Whether a code names a band that somebody can grow out of. */
    public static boolean isOutgrown(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).noneMatch(band -> band.to == UNKNOWN.to);
    }

    /** Code of the list AGE_BAND. */
    public String code() {
        return code;
    }
}

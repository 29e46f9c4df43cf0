package bg.nrm.procedure.language;

import java.net.URI;

/** Where a rule is written: the act, the place in it, and the page on which it was read. */
public record Source(Act act, Place place, URI page) {

    /** A place in an act: its kind and its number, empty where the kind says it all. */
    public record Place(Kind kind, String number) {

        public enum Kind {
            MEASURE,
            /** A measure of the set for children. */
            CHILD_MEASURE,
            /** A measure of the set for foreign nationals. */
            FOREIGNER_MEASURE,
            ARTICLE,
            PRINCIPLE,
            COOPERATION,
            DOCUMENTATION,
            RIGHTS,
            LEGAL_AID,
            /** The year of an ordinance that is cited as a whole. */
            YEAR
        }
    }

    public static Source measure(String number, String page) {
        return nrm(Place.Kind.MEASURE, number, page);
    }

    public static Source principle(int number, String page) {
        return nrm(Place.Kind.PRINCIPLE, String.valueOf(number), page);
    }

    public static Source nrm(Place.Kind kind, String number, String page) {
        return new Source(Act.NATIONAL_REFERRAL_MECHANISM, new Place(kind, number), URI.create(page));
    }

    public static Source article(Act act, String number, String page) {
        return new Source(act, new Place(Place.Kind.ARTICLE, number), URI.create(page));
    }
}

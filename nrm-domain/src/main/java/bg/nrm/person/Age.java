package bg.nrm.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is known of somebody's age, and how: a birth date, a year, an estimate, only child or adult, or nothing. What was known on a
 * day widens from the next day on: the birthday may have been any day since.
 */
public sealed interface Age {

    /** Nothing is known. */
    Age UNKNOWN = new Unknown();

    /** Within which bounds the age lies on a day. */
    Years on(LocalDate day);

    /** Code of the list AGE_KNOWN. */
    String code();

    default AgeBand bandOn(LocalDate day) {
        return AgeBand.of(on(day));
    }

    /** Child or adult on a day, as far as it can be told. */
    default AgeGroup groupOn(LocalDate day) {
        Years years = on(day);
        if (years.to() < 18) {
            return AgeGroup.CHILD;
        }
        return years.from() >= 18 ? AgeGroup.ADULT : AgeGroup.UNKNOWN;
    }

    /** The birth date is known. */
    record Born(LocalDate date) implements Age {
        @Override
        public Years on(LocalDate day) {
            int age = elapsed(date, day);
            return new Years(age, age);
        }

        @Override
        public String code() {
            return "BIRTH_DATE";
        }
    }

    /** Only the year of birth is known: on most days the age is one of two. */
    record BornIn(int year) implements Age {
        @Override
        public Years on(LocalDate day) {
            int most = Math.max(0, day.getYear() - year);
            boolean yearIsOver = day.getDayOfYear() == day.lengthOfYear();
            return new Years(yearIsOver ? most : Math.max(0, most - 1), most);
        }

        @Override
        public String code() {
            return "BIRTH_YEAR";
        }
    }

    /** Somebody estimated the age on a day. */
    record Estimated(int from, int to, LocalDate asOf) implements Age {
        @Override
        public Years on(LocalDate day) {
            return since(asOf, new Years(from, to), day);
        }

        @Override
        public String code() {
            return "ESTIMATED";
        }
    }

    /** Surely under 18 on a day, no more is known. */
    record Child(LocalDate asOf) implements Age {
        @Override
        public Years on(LocalDate day) {
            return since(asOf, new Years(0, 17), day);
        }

        @Override
        public String code() {
            return "CHILD";
        }
    }

    /** Surely of age, no more is known. */
    record Adult() implements Age {
        @Override
        public Years on(LocalDate day) {
            return new Years(18, Years.OLDEST);
        }

        @Override
        public String code() {
            return "ADULT";
        }
    }

    /** Unknown is an answer. */
    record Unknown() implements Age {
        @Override
        public Years on(LocalDate day) {
            return new Years(0, Years.OLDEST);
        }

        @Override
        public String code() {
            return "UNKNOWN";
        }
    }

    /** Whole years that passed make everybody older; in the year that has begun since, one birthday may have been. */
    private static Years since(LocalDate asOf, Years known, LocalDate day) {
        int whole = elapsed(asOf, day);
        int begun = day.isAfter(asOf.plusYears(whole)) ? 1 : 0;
        return new Years(known.from() + whole, known.to() + whole + begun);
    }

    private static int elapsed(LocalDate since, LocalDate day) {
        return day.isBefore(since) ? 0 : (int) ChronoUnit.YEARS.between(since, day);
    }
}

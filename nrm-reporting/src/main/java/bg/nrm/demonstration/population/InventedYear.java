package bg.nrm.demonstration.population;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** One year of the population: the victims its figures say, part of them through signals at the National Commission. */
final class InventedYear {

    /** Until here the newest year is invented in general; what is younger are the live cases. */
    private static final int LIVE_DAYS = 45;

    /** In 2007 hardly anybody's citizenship was recorded: the published table has fewer than 5 Bulgarians among 288 victims. */
    private static final int BULGARIANS_OF_2007 = 4;

    /** A list that came after the first cut-off date of the year's table. */
    private static final LocalDate LATE_LIST = LocalDate.of(2022, 1, 20);

    private static final int ON_LATE_LIST = 12;

    private final Invention invention;
    private final int year;
    private final SplittableRandom random;
    private final LocalDate lastDay;
    private int bulgarians;
    private int onLateList;

    InventedYear(Invention invention, int year) {
        this.invention = invention;
        this.year = year;
        this.random = invention.chances();
        LocalDate live = OfficeDays.of(invention.now()).minusDays(LIVE_DAYS);
        LocalDate december = LocalDate.of(year, 12, 5);
        this.lastDay = live.isBefore(december) ? live : december;
    }

    void invent() {
        if (lastDay.getYear() < year) {
            return;
        }
        Pool pool = new Pool(Sketches.of(Population.figures(year)), random);
        if (year > Population.LAST_PUBLISHED_YEAR) {
            pool.keep(lastDay.getMonthValue(), 12);
        }
        CommissionYear.of(year, lastDay.getMonthValue())
                .ifPresentOrElse(
                        figures -> new CommissionSignals(this, figures, pool).invent(),
                        () -> ForeignPeople.of(year).forEach(together -> foreigners(pool, together)));
        pool.rest().forEach(sketch -> direct(sketch, citizenships()));
    }

    Invention invention() {
        return invention;
    }

    SplittableRandom random() {
        return random;
    }

    /** Some day of the year up to the end of a month. */
    LocalDate someDay(int lastMonth) {
        LocalDate first = LocalDate.of(year, 1, 4);
        LocalDate end = LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(6);
        LocalDate last = end.isBefore(lastDay) ? end : lastDay;
        return first.plusDays(random.nextInt((int) Math.max(1, last.toEpochDay() - first.toEpochDay())));
    }

    /** A moment of the same year, some days after another one. */
    Instant later(Instant start, int days) {
        LocalDate day = OfficeDays.of(start).plusDays(days);
        LocalDate last = LocalDate.of(year, 12, 19);
        Instant later = OfficeDays.officeHour(day.isAfter(last) ? last : day, random);
        return later.isAfter(start) ? later : start.plus(Duration.ofHours(3));
    }

    /** What citizenship a victim of this year is known to have; empty where nobody wrote it down. */
    Set<String> citizenships() {
        boolean known = year == Population.FIRST_YEAR ? bulgarians++ < BULGARIANS_OF_2007 : random.nextInt(100) >= 2;
        return known ? Set.of("BG") : Set.of();
    }

    private void foreigners(Pool pool, List<String> together) {
        together.forEach(country -> pool.take(ForeignPeople.atWork(country) ? "LABOUR" : "SEXUAL")
                .ifPresent(sketch -> direct(sketch, Set.of(country))));
    }

    /** A victim whom no signal at the Commission named: an authority or an organisation came upon the person. */
    private void direct(Sketch sketch, Set<String> citizenships) {
        String district = CompetentBodies.district(random);
        Instant start = OfficeDays.officeHour(someDay(12), random);
        boolean formalFirst = random.nextInt(100) < 70;
        String authority = authority(district);
        CaseOpening opening = formalFirst
                ? CaseOpening.formally(start, authority)
                : CaseOpening.informally(start, finder(district))
                        .thenFormally(later(start, 2 + random.nextInt(25)), authority);
        DemoPerson person = invention.person(
                sketch.group(), citizenships, start, opening.first().body());
        Ways ways = Ways.of(district, sketch.group(), invention.chances());
        invention.open(
                sketch,
                person,
                district,
                opening,
                way(ways, opening),
                OptionalInt.empty(),
                lateList(start, formalFirst));
    }

    String authority(String district) {
        return random.nextInt(100) < 55 ? CompetentBodies.police(district) : CompetentBodies.prosecution(district);
    }

    private String finder(String district) {
        int chance = random.nextInt(100);
        if (chance < 40) {
            return CompetentBodies.organisation(district);
        }
        return chance < 70
                ? CompetentBodies.socialAssistance(district)
                : chance < 85 ? CompetentBodies.CONSULS : CompetentBodies.commission(district);
    }

    private StoryTelling way(Ways ways, CaseOpening opening) {
        int chance = random.nextInt(100);
        if (chance < 6) {
            return ways.allTheWay(opening);
        }
        if (chance < 12) {
            return ways.returnsHome(opening);
        }
        if (chance < 18) {
            return ways.breaksOff(opening);
        }
        return chance < 26 ? ways.declines(opening) : ways.registeredOnly(opening);
    }

    private Optional<Instant> lateList(Instant start, boolean formalFirst) {
        boolean late = year == Population.LAST_PUBLISHED_YEAR
                && formalFirst
                && OfficeDays.of(start).getMonthValue() >= 11
                && onLateList++ < ON_LATE_LIST;
        return late ? Optional.of(OfficeDays.officeHour(LATE_LIST, random)) : Optional.empty();
    }
}

package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoSignal.Triage;
import bg.nrm.demonstration.population.Invention.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** The signals of a year at the National Commission and its local commissions, with the victims they led to. */
final class CommissionSignals {

    private final InventedYear year;
    private final Invention invention;
    private final CommissionYear figures;
    private final Pool pool;
    private final SplittableRandom random;
    private final int victims;
    private int victimsTold;
    private int childrenAssisted;
    private int adultsAssisted;

    CommissionSignals(InventedYear year, CommissionYear figures, Pool pool) {
        this.year = year;
        this.invention = year.invention();
        this.figures = figures;
        this.pool = pool;
        this.random = year.random();
        this.victims = Math.min(figures.victims(), pool.rest().size());
    }

    void invent() {
        Clusters.of(figures, pool).forEach(this::trafficking);
        others();
    }

    private void trafficking(Cluster cluster) {
        String district = CompetentBodies.district(random);
        Instant received = OfficeDays.anyHour(year.someDay(figures.lastMonth()), random);
        String body =
                random.nextInt(100) < 40 ? CompetentBodies.NATIONAL_COMMISSION : CompetentBodies.commission(district);
        OptionalInt signal = OptionalInt.of(invention.nextSignal());
        List<Integer> named = new ArrayList<>();
        Optional<String> country = Optional.empty();
        for (int i = 0; i < cluster.victims().size(); i++) {
            Set<String> citizenships = cluster.citizenship(i).map(Set::of).orElseGet(year::citizenships);
            DemoCase opened = victim(cluster.victims().get(i), citizenships, district, received, body, signal);
            named.add(opened.person());
            country = opened.episode().country();
        }
        Triage triage = new Triage("TRAFFICKING", received.plus(Duration.ofHours(3 + random.nextInt(30))));
        invention.signal(
                received,
                source(body),
                country,
                Optional.of(district),
                "TRIAGED",
                Optional.of(triage),
                Set.of(cluster.form()),
                named,
                Narratives.of(cluster.form(), cluster.victims().size()));
    }

    private DemoCase victim(
            Sketch sketch,
            Set<String> citizenships,
            String district,
            Instant received,
            String body,
            OptionalInt signal) {
        victimsTold++;
        Instant start = received.plus(Duration.ofHours(1 + random.nextInt(40)));
        CaseOpening informal = CaseOpening.informally(start, body);
        // spread evenly over the year's victims: these are never identified by an authority
        boolean informalOnly =
                victimsTold * figures.informalOnly() / victims > (victimsTold - 1) * figures.informalOnly() / victims;
        CaseOpening opening = informalOnly
                ? informal
                : informal.thenFormally(year.later(start, 2 + random.nextInt(20)), year.authority(district));
        DemoPerson person = invention.person(sketch.group(), citizenships, start, body);
        Ways ways = Ways.of(district, sketch.group(), invention.chances());
        return invention.open(
                sketch, person, district, opening, way(ways, opening, sketch.group()), signal, Optional.empty());
    }

    private StoryTelling way(Ways ways, CaseOpening opening, Group group) {
        if (assisted(group)) {
            return random.nextInt(100) < 70 ? ways.allTheWay(opening) : ways.returnsHome(opening);
        }
        int chance = random.nextInt(100);
        if (chance < 35) {
            return ways.breaksOff(opening);
        }
        return chance < 65 ? ways.declines(opening) : ways.registeredOnly(opening);
    }

    private boolean assisted(Group group) {
        return group.isChild()
                ? childrenAssisted < figures.assistedChildren() && childrenAssisted++ >= 0
                : adultsAssisted < figures.assisted() - figures.assistedChildren() && adultsAssisted++ >= 0;
    }

    /** Signals that did not turn out to be trafficking, and the people they name. */
    private void others() {
        int count = figures.signals() - figures.trafficking();
        int people = figures.people() - figures.victims();
        List<String> atRisk = ForeignPeople.atRisk(figures.year());
        for (int i = 0; i < count; i++) {
            int named = people / count + (i < people % count ? 1 : 0);
            Optional<String> citizenship = i < atRisk.size() ? Optional.of(atRisk.get(i)) : Optional.empty();
            other(outcome(i, count), named, citizenship);
        }
    }

    private String outcome(int index, int count) {
        if (index < figures.atRisk()) {
            return "AT_RISK";
        }
        if (figures.atRisk() == 0) {
            return "NEIGHBOURING_OFFENCE";
        }
        return index < count * 7 / 10 ? "NEIGHBOURING_OFFENCE" : index % 2 == 0 ? "NO_TRAFFICKING" : "UNCONFIRMED";
    }

    private void other(String outcome, int people, Optional<String> citizenship) {
        String district = CompetentBodies.district(random);
        Instant received = OfficeDays.anyHour(year.someDay(12), random);
        String body =
                random.nextInt(100) < 50 ? CompetentBodies.NATIONAL_COMMISSION : CompetentBodies.commission(district);
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Group group = random.nextInt(100) < 60 ? Group.WOMEN : Group.MEN;
            named.add(invention
                    .person(group, citizenship.map(Set::of).orElseGet(year::citizenships), received, body)
                    .id());
        }
        Triage triage = new Triage(outcome, received.plus(Duration.ofHours(5 + random.nextInt(60))));
        invention.signal(
                received,
                source(body),
                Optional.empty(),
                Optional.of(district),
                "TRIAGED",
                Optional.of(triage),
                Set.of("UNKNOWN"),
                named,
                Narratives.ofNoTrafficking(outcome));
    }

    private Source source(String body) {
        List<String> channels = List.of("PHONE", "PHONE", "HOTLINE", "MAIL", "IN_PERSON", "FIELD", "PARTNER_STATE");
        List<String> senders = List.of("RELATIVE", "CITIZEN", "INSTITUTION", "NGO", "SELF", "ANONYMOUS", "INSTITUTION");
        String channel = channels.get(random.nextInt(channels.size()));
        String sender = channel.equals("PARTNER_STATE") ? "PARTNER_STATE" : senders.get(random.nextInt(senders.size()));
        String danger = random.nextInt(100) < 15 ? "YES" : random.nextInt(100) < 50 ? "NO" : "UNKNOWN";
        return new Source(channel, sender, danger, body);
    }
}

package bg.nrm.demonstration.population;

import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.Coverage;
import bg.nrm.reporting.victims.ExploitationForm;
import bg.nrm.reporting.victims.RegisteredVictims;
import bg.nrm.reporting.victims.RegisteringBody;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedCitizenship;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.VictimGroup;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The registered victims of the invented population, counted without a database. */
public final class DemonstratedVictims implements RegisteredVictims {

    private static final Map<String, ReportedCitizenship> CITIZENSHIPS = Map.of(
            "BG", ReportedCitizenship.BULGARIA,
            "EU", ReportedCitizenship.OTHER_EU,
            "NON_EU", ReportedCitizenship.NON_EU,
            "UNKNOWN", ReportedCitizenship.UNKNOWN);

    private static final Map<String, String> OTHER_KINDS =
            Map.of("NKBTH", "NATIONAL_COMMISSION", "MVNR", "FOREIGN_AFFAIRS");

    private final Population population;

    public DemonstratedVictims(Population population) {
        this.population = population;
    }

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        Instant cutOff =
                question.asKnownOn().plusDays(1).atStartOfDay(Sofia.ZONE).toInstant();
        return population.cases().stream()
                .flatMap(opened -> opened.identifications().stream()
                        .filter(one -> one.on().getYear() == question.year())
                        .filter(one -> counts(one, question.identification()))
                        .filter(one -> one.knownFrom().isBefore(cutOff))
                        .map(one -> alike(opened, one)))
                .collect(Collectors.groupingBy(alike -> alike, Collectors.summingInt(VictimGroup::persons)))
                .entrySet()
                .stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Coverage coverage(int year) {
        return Coverage.COMPLETE;
    }

    private static boolean counts(DemoIdentification one, CountedIdentification asked) {
        return asked == CountedIdentification.TOGETHER
                ? one.first()
                : one.level().equals(asked.name());
    }

    private static VictimGroup alike(DemoCase opened, DemoIdentification one) {
        return new VictimGroup(
                new RegisteringBody(one.body(), kind(one.body()), one.body(), one.body()),
                opened.sex().equals("F") ? ReportedSex.FEMALE : ReportedSex.MALE,
                one.child() ? ReportedAge.CHILD : ReportedAge.ADULT,
                CITIZENSHIPS.get(one.citizenshipGroup()),
                opened.episode().forms().stream().map(ExploitationForm::new).collect(Collectors.toSet()),
                new ExploitationForm(opened.episode().mainForm()),
                1);
    }

    private static String kind(String body) {
        if (body.startsWith("MK-")) {
            return "LOCAL_COMMISSION";
        }
        if (body.matches("(OP-|SP-).*")) {
            return "PROSECUTION";
        }
        if (body.matches("(MVR|ODMVR|SDVR).*")) {
            return "POLICE";
        }
        if (body.matches("(NPO-).*")) {
            return "NGO";
        }
        return OTHER_KINDS.getOrDefault(body, "SOCIAL_ASSISTANCE");
    }

    private static VictimGroup counted(VictimGroup alike, int persons) {
        return new VictimGroup(
                alike.body(), alike.sex(), alike.age(), alike.citizenship(), alike.forms(), alike.mainForm(), persons);
    }
}

package bg.nrm.demonstration.population;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Turns the figures of a year into people with forms: as many people, and as many mentions of each form, as the figures say. */
final class Sketches {

    /**
     * Victims of the sale of newborns and nothing else: UNODC's total less that of the US report, which does not count them. For the years
     * before 2016 the difference is not explained by the other forms, and a share is taken.
     */
    private static final Map<Integer, Integer> NEWBORN_SALES =
            Map.of(2016, 81, 2017, 101, 2018, 67, 2019, 64, 2020, 44, 2021, 50);

    private static final int USUAL_PERCENT_OF_NEWBORN_SALES = 60;

    private static final List<String> OTHER_OF_WOMEN =
            List.of("FORCED_SUBJECTION", "BEGGING", "FORCED_SUBJECTION", "FORCED_CRIME", "FORCED_MARRIAGE");
    private static final List<String> OTHER_OF_MEN =
            List.of("BEGGING", "BEGGING", "FORCED_SUBJECTION", "BEGGING", "FORCED_CRIME");
    private static final List<String> OTHER_OF_GIRLS = List.of("BEGGING", "FORCED_MARRIAGE", "FORCED_CRIME");
    private static final List<String> OTHER_OF_BOYS = List.of("BEGGING", "FORCED_CRIME");

    private final YearFigures figures;
    private int newbornSalesLeft;

    private Sketches(YearFigures figures) {
        this.figures = figures;
        int others = figures.mentions(FormGroup.OTHER, Group.WOMEN);
        this.newbornSalesLeft =
                NEWBORN_SALES.getOrDefault(figures.year(), others * USUAL_PERCENT_OF_NEWBORN_SALES / 100);
    }

    static List<Sketch> of(YearFigures figures) {
        Sketches sketches = new Sketches(figures);
        return List.of(Group.WOMEN, Group.GIRLS, Group.MEN, Group.BOYS).stream()
                .flatMap(group -> sketches.of(group).stream())
                .toList();
    }

    private List<Sketch> of(Group group) {
        List<Set<FormGroup>> people = dealt(group);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            sketches.add(new Sketch(figures.year(), group, forms(people.get(i), group, i)));
        }
        return sketches;
    }

    /**
     * Deals the mentions out like cards around a table: everybody has one form before anybody has two, and nobody gets the same twice.
     * Sexual exploitation comes last, so that whoever has a second form has it besides labour.
     */
    private List<Set<FormGroup>> dealt(Group group) {
        int people = figures.persons(group);
        List<Set<FormGroup>> dealt = IntStream.range(0, people)
                .<Set<FormGroup>>mapToObj(person -> EnumSet.noneOf(FormGroup.class))
                .toList();
        int seat = 0;
        for (FormGroup form : List.of(FormGroup.LABOUR, FormGroup.OTHER, FormGroup.SEXUAL)) {
            for (int mention = 0; mention < figures.mentions(form, group); mention++) {
                dealt.get(seat++ % people).add(form);
            }
        }
        return dealt;
    }

    private SortedSet<String> forms(Set<FormGroup> groups, Group group, int person) {
        SortedSet<String> forms = new TreeSet<>();
        for (FormGroup form : groups) {
            forms.add(form == FormGroup.OTHER ? other(groups.size() == 1, group, person) : form.name());
        }
        return forms;
    }

    private String other(boolean alone, Group group, int person) {
        if (alone && group.isFemale() && newbornSalesLeft > 0) {
            newbornSalesLeft--;
            return Sketch.NEWBORN_SALE;
        }
        List<String> others =
                switch (group) {
                    case WOMEN -> OTHER_OF_WOMEN;
                    case MEN -> OTHER_OF_MEN;
                    case GIRLS -> OTHER_OF_GIRLS;
                    case BOYS -> OTHER_OF_BOYS;
                };
        return others.get(person % others.size());
    }
}

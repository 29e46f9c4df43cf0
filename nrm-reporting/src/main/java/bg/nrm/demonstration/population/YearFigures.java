package bg.nrm.demonstration.population;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.published.PublishedCell;
import java.util.List;
import java.util.Map;

/**
 * How many registered victims a year of the demonstration has, by group, and how many of each group are mentioned under each form.
 *
 * @param notFollowed published figures that contradict others of their year and gave way
 */
public record YearFigures(
        int year,
        Map<Group, Integer> persons,
        Map<FormGroup, Map<Group, Integer>> mentions,
        List<NotFollowed> notFollowed) {

    /** A published figure which the demonstration can't have, because other figures of the year exclude it. */
    public record NotFollowed(PublishedCell cell, Figure published) {}

    public YearFigures {
        persons = Map.copyOf(persons);
        mentions = Map.copyOf(mentions);
        notFollowed = List.copyOf(notFollowed);
    }

    public int total() {
        return persons.values().stream().mapToInt(Integer::intValue).sum();
    }

    int persons(Group group) {
        return persons.get(group);
    }

    int mentions(FormGroup form, Group group) {
        return mentions.get(form).get(group);
    }
}

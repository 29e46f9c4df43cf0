package bg.nrm.demonstration.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Victims of the years without a published series. 2022 follows the US report (298: 115 sexual, 123 labour, 60 not specified; 33 children,
 * 20, 1 and 12 of them); 2023 follows the Prosecution (89 newly identified: 49 women sexual, 14 women and 25 men labour) and the
 * Commission (63 victims, of whom 23 are taken to be the same people). The rest is invented.
 */
final class LaterYear {

    private LaterYear() {}

    /** Sexual, labour, other, without a form: women, men, girls, boys. */
    static YearFigures of(int year) {
        return switch (year) {
            case 2022 -> figures(2022, row(92, 40, 0, 33), row(3, 82, 0, 15), row(19, 0, 0, 7), row(1, 1, 0, 5));
            case 2023 -> figures(2023, row(59, 18, 4, 1), row(0, 37, 3, 0), row(4, 0, 1, 0), row(0, 0, 2, 0));
            case 2024 -> figures(2024, row(48, 15, 12, 3), row(0, 26, 4, 1), row(5, 0, 2, 0), row(0, 0, 3, 0));
            case 2025 -> figures(2025, row(42, 16, 9, 3), row(0, 30, 5, 0), row(6, 0, 2, 0), row(0, 2, 5, 0));
            default -> figures(year, row(21, 9, 5, 2), row(1, 15, 3, 1), row(4, 0, 1, 0), row(0, 1, 2, 0));
        };
    }

    private static List<Integer> row(int sexual, int labour, int other, int withoutForm) {
        return List.of(sexual, labour, other, withoutForm);
    }

    private static YearFigures figures(
            int year, List<Integer> women, List<Integer> men, List<Integer> girls, List<Integer> boys) {
        Map<Group, List<Integer>> rows =
                Map.of(Group.WOMEN, women, Group.MEN, men, Group.GIRLS, girls, Group.BOYS, boys);
        Map<Group, Integer> persons = new EnumMap<>(Group.class);
        Map<FormGroup, Map<Group, Integer>> mentions = new EnumMap<>(FormGroup.class);
        for (FormGroup form : FormGroup.values()) {
            mentions.put(form, new EnumMap<>(Group.class));
        }
        rows.forEach((group, row) -> {
            persons.put(group, row.stream().mapToInt(Integer::intValue).sum());
            for (FormGroup form : FormGroup.values()) {
                mentions.get(form).put(group, row.get(form.ordinal()));
            }
        });
        return new YearFigures(year, persons, mentions, List.of());
    }
}

package bg.nrm.demonstration.population;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The foreign victims of each year, by the signals that named them together. 2018 none; 2020 three and 2021 one (US reports); 2022 six
 * women of Ukraine and one person of the Philippines; 2024 nine of the eleven third-country nationals; 2025 seven signals on seventeen.
 */
final class ForeignPeople {

    private static final Map<Integer, List<List<String>>> TOGETHER = Map.of(
            2010, List.of(List.of("RO"), List.of("UA")),
            2011, List.of(List.of("RO")),
            2020, List.of(List.of("RO"), List.of("MD"), List.of("UA")),
            2021, List.of(List.of("UA")),
            2022, List.of(of("UA", 2), of("UA", 3), of("UA", 1), of("PH", 1)),
            2024, List.of(of("PH", 4), of("TM", 4), of("NG", 1)),
            2025, List.of(of("TM", 6), of("PH", 4), of("KE", 2), of("NG", 2), of("KE", 1), of("IL", 1), of("ID", 1)));

    private ForeignPeople() {}

    static List<List<String>> of(int year) {
        return TOGETHER.getOrDefault(year, List.of());
    }

    /** Citizenships of people at risk whom the year's first other signals named; two third-country nationals in 2024. */
    static List<String> atRisk(int year) {
        return year == 2024 ? of("KE", 2) : List.of();
    }

    /** Whether a person with this citizenship was exploited at work rather than sexually. */
    static boolean atWork(String country) {
        return !country.equals("UA") && !country.equals("NG") && !country.equals("RO") && !country.equals("MD");
    }

    private static List<String> of(String country, int people) {
        return Collections.nCopies(people, country);
    }
}

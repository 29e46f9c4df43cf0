package bg.nrm.demonstration.population;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The signals of a year at the National Commission. Published figures are followed: 2017 107 signals; 2018 97 signals, 25 of them other
 * offences, 155 people, 130 victims; 2019 77 signals, 63 on trafficking with 94 people (30 sexual, 15 labour, 10 begging, 6 high risk, 1
 * newborn, one not named); 2020 60 victims; 2021 129; 2023 72 signals, 60 on trafficking, 63 victims; 2024 102 signals, 76 on
 * trafficking, 79 victims; January to September 2025 75 victims. What was not published is invented.
 *
 * @param signals all signals
 * @param trafficking of them those that indicate trafficking
 * @param atRisk of them those on people at high risk, beyond those on trafficking
 * @param people everybody the signals name
 * @param victims of them those identified, informally or formally
 * @param informalOnly victims whom no pre-trial authority identified in the year
 * @param assisted victims in the Commission's services
 * @param assistedChildren of them children
 * @param lastMonth the last month for which victims are known
 * @param forms what the trafficking signals are about, one entry a signal; empty where that was not published
 */
record CommissionYear(
        int year,
        int signals,
        int trafficking,
        int atRisk,
        int people,
        int victims,
        int informalOnly,
        int assisted,
        int assistedChildren,
        int lastMonth,
        List<String> forms) {

    private static final int LAST = 2025;

    static final List<CommissionYear> ALL = List.of(
            new CommissionYear(2017, 107, 78, 6, 150, 121, 14, 24, 4, 12, List.of()),
            new CommissionYear(2018, 97, 72, 0, 155, 130, 16, 29, 7, 12, List.of()),
            new CommissionYear(2019, 77, 57, 6, 108, 88, 11, 25, 3, 12, forms(30, 15, 10, 1, 1)),
            new CommissionYear(2020, 66, 44, 5, 78, 60, 8, 16, 3, 12, List.of()),
            new CommissionYear(2021, 118, 90, 7, 158, 129, 17, 30, 4, 12, List.of()),
            new CommissionYear(2022, 84, 61, 6, 112, 92, 30, 28, 5, 12, List.of()),
            new CommissionYear(2023, 72, 60, 3, 74, 63, 40, 22, 3, 12, List.of()),
            new CommissionYear(2024, 102, 76, 4, 101, 79, 38, 26, 4, 12, List.of()),
            new CommissionYear(2025, 93, 68, 4, 96, 75, 36, 24, 3, 9, List.of()));

    /** The year's figures; for a year after the last published one invented ones, for the months that have passed. */
    static Optional<CommissionYear> of(int year, int lastMonth) {
        if (year > LAST) {
            return Optional.of(new CommissionYear(
                    year,
                    7 * lastMonth,
                    5 * lastMonth,
                    lastMonth / 2,
                    7 * lastMonth,
                    5 * lastMonth,
                    2 * lastMonth,
                    lastMonth,
                    1,
                    lastMonth,
                    List.of()));
        }
        return ALL.stream().filter(one -> one.year == year).findFirst();
    }

    private static List<String> forms(int sexual, int labour, int begging, int newborn, int unknown) {
        return Arrays.asList(
                        Collections.nCopies(sexual, "SEXUAL"),
                        Collections.nCopies(labour, "LABOUR"),
                        Collections.nCopies(begging, "BEGGING"),
                        Collections.nCopies(newborn, Sketch.NEWBORN_SALE),
                        Collections.nCopies(unknown, "UNKNOWN"))
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}

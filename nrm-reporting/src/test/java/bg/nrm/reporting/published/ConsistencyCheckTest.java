package bg.nrm.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {

    private static final List<Contradiction> FINDINGS = ConsistencyCheck.of(PublishedSeries.bulgariaUnodc());

    @Test
    void marginsThatDoNotAddUpAreNamedWithTheirFigures() {
        assertThat(of(ConsistencyRule.MARGINS_ADD_UP))
                .containsExactly(
                        "2018 CONTRADICTION Total TOTAL TOTAL 443 : 57 + 396 = 453",
                        "2018 CONTRADICTION Total TOTAL ADULT 396 : 336 + 50 = 386",
                        "2020 CONTRADICTION Other forms of exploitation TOTAL TOTAL 91 : <5 + 51 = 51–55",
                        "2020 CONTRADICTION Other forms of exploitation TOTAL ADULT 51 : 42 + 41 = 83");
    }

    @Test
    void partsLargerThanTheirWholeAreNamed() {
        assertThat(of(ConsistencyRule.PART_WITHIN_WHOLE))
                .containsExactly(
                        "2008 COUNTED_PER_FORM Total TOTAL TOTAL 250 : 90 + 193 = 283",
                        "2009 COUNTED_PER_FORM Total TOTAL TOTAL 297 : 54 + 292 = 346",
                        "2010 CONTRADICTION Total TOTAL TOTAL 95 : 106 = 106",
                        "2010 CONTRADICTION Total TOTAL TOTAL 95 : 106 = 106",
                        "2011 CONTRADICTION Total TOTAL TOTAL 116 : 131 = 131",
                        "2011 CONTRADICTION Total TOTAL TOTAL 116 : 131 = 131",
                        "2012 CONTRADICTION Total TOTAL TOTAL 105 : 110 = 110",
                        "2012 CONTRADICTION Total TOTAL TOTAL 105 : 110 = 110",
                        "2016 COUNTED_PER_FORM Total FEMALE ADULT 388 : 7 + 84 + 298 = 389",
                        "2016 WITHOUT_FORM Total MALE ADULT 34 : 21 + <5 + 10 = 31–33",
                        "2017 COUNTED_PER_FORM Total FEMALE ADULT 407 : 16 + 110 + 284 = 410",
                        "2017 COUNTED_PER_FORM Total MALE ADULT 59 : 51 + 5 + 7 = 63",
                        "2017 WITHOUT_FORM Total TOTAL TOTAL 508 : 67 + 115 + 323 = 505",
                        "2018 COUNTED_PER_FORM Total FEMALE ADULT 336 : 47 + 67 + 258 = 372",
                        "2018 WITHOUT_FORM Total MALE ADULT 50 : 12 + 7 + <5 = 19–21",
                        "2018 WITHOUT_FORM Total TOTAL TOTAL 443 : 59 + 74 + 309 = 442",
                        "2020 CONTRADICTION Total FEMALE CHILD <5 : 24 = 24",
                        "2020 COUNTED_PER_FORM Total FEMALE ADULT 369 : 51 + 42 + 309 = 402",
                        "2020 WITHOUT_FORM Total MALE ADULT 58 : 13 + 41 + <5 = 57",
                        "2020 COUNTED_PER_FORM Total TOTAL TOTAL 457 : 69 + 91 + 336 = 496");
    }

    @Test
    void childrenWhoAreInOneTableButNotInTheOtherAreNamed() {
        assertThat(of(ConsistencyRule.CHILD_COUNTS_AGREE))
                .containsExactly(
                        "2017 WITHOUT_FORM Total FEMALE CHILD 37 : <5 + <5 + 32 = 32",
                        "2017 WITHOUT_FORM Total MALE CHILD 5 : <5 + <5 + <5 = 0",
                        "2017 WITHOUT_FORM Total TOTAL CHILD 42 : <5 + <5 + <5 + <5 + 32 + <5 = 32",
                        "2018 WITHOUT_FORM Total FEMALE CHILD 53 : <5 + <5 + 49 = 49",
                        "2018 WITHOUT_FORM Total MALE CHILD <5 : <5 + <5 + <5 = 0–2",
                        "2018 WITHOUT_FORM Total TOTAL CHILD 57 : <5 + <5 + <5 + <5 + 49 + <5 = 49–51",
                        "2020 CONTRADICTION Total FEMALE CHILD <5 : <5 + <5 + 24 = 25–32",
                        "2020 WITHOUT_FORM Total MALE CHILD 27 : <5 + <5 + <5 = 1–8");
    }

    @Test
    void theSwappedSexesOf2019AddUpAndAreThereforeANoteNotAFinding() {
        assertThat(FINDINGS).noneMatch(finding -> finding.year() == 2019);

        SeriesNote note = SeriesNotes.ADULT_SEXES_SWAPPED_IN_2019;
        assertThat(SeriesNotes.of(2019)).containsExactly(note);
        assertThat(note.standing()).isEqualTo(SeriesNote.Standing.STATED_BY_A_SOURCE);
        assertThat(note.source()).isPresent();
    }

    @Test
    void aHiddenFigureTakesPartAsNarrowlyAsItsOwnTableAllows() {
        Contradiction boysOf2018 = FINDINGS.stream()
                .filter(finding -> finding.year() == 2018
                        && finding.rule() == ConsistencyRule.CHILD_COUNTS_AGREE
                        && finding.whole().cell().sex() == PublishedSex.MALE)
                .findFirst()
                .orElseThrow();

        assertThat(boysOf2018.whole().published().sign()).isEqualTo("<5");
        assertThat(boysOf2018.whole().certain().sign()).isEqualTo("4");
        assertThat(boysOf2018.difference().sign()).isEqualTo("2–4");
    }

    @Test
    void everyFindingIsExplainedInBulgarianAndInEnglish() {
        FindingWords bulgarian = FindingWords.in(Locale.forLanguageTag("bg"));
        FindingWords english = FindingWords.in(Locale.ENGLISH);

        assertThat(FINDINGS).allSatisfy(finding -> {
            assertThat(bulgarian.explanation(finding))
                    .containsPattern("\\p{IsCyrillic}")
                    .doesNotContainPattern("[a-zA-Z{}]");
            assertThat(english.explanation(finding)).doesNotContainPattern("\\p{IsCyrillic}|[{}]");
        });
        assertThat(english.explanation(FINDINGS.get(0)))
                .isEqualTo(
                        "detected victims, total: there are 250 persons, but by form 90 (forced labour) + 193 (sexual"
                                + " exploitation) gives 283. The excess of 33 is possible only if a person with several forms was"
                                + " counted once for each.");
        assertThat(SeriesNotes.all()).allSatisfy(note -> {
            assertThat(bulgarian.note(note)).containsPattern("\\p{IsCyrillic}");
            assertThat(english.note(note)).doesNotContainPattern("\\p{IsCyrillic}|''");
        });
    }

    private static List<String> of(ConsistencyRule rule) {
        return FINDINGS.stream()
                .filter(finding -> finding.rule() == rule)
                .map(ConsistencyCheckTest::line)
                .toList();
    }

    private static String line(Contradiction finding) {
        PublishedCell whole = finding.whole().cell();
        return finding.year() + " " + finding.gravity() + " " + whole.table().category() + " " + whole.sex() + " "
                + whole.age() + " " + finding.whole().published().sign() + " : "
                + finding.parts().stream().map(part -> part.published().sign()).collect(Collectors.joining(" + "))
                + " = " + finding.together().sign();
    }
}

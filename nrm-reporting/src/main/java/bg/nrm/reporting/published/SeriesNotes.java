package bg.nrm.reporting.published;

import static bg.nrm.reporting.published.PublishedAge.ADULT;
import static bg.nrm.reporting.published.PublishedSex.FEMALE;
import static bg.nrm.reporting.published.PublishedSex.MALE;
import static bg.nrm.reporting.published.PublishedSex.TOTAL;
import static bg.nrm.reporting.published.SeriesNote.Standing.INFERRED;
import static bg.nrm.reporting.published.SeriesNote.Standing.STATED_BY_A_SOURCE;

import bg.nrm.reporting.figure.Figure;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The notes on UNODC's series for Bulgaria, stamp of 30 May 2023. */
public final class SeriesNotes {

    /**
     * The Deputy Prosecutor General gave 404 victims in 2019: 353 women, of them 31 girls, and 51 men. The file has the adult women and
     * the adult men in each other's place; swapped back, every margin matches his figures exactly.
     */
    public static final SeriesNote ADULT_SEXES_SWAPPED_IN_2019 = new SeriesNote(
            "ADULT_SEXES_SWAPPED_IN_2019",
            years(2019),
            STATED_BY_A_SOURCE,
            Map.of(
                    victims(2019, FEMALE, ADULT), Figure.of(322),
                    victims(2019, MALE, ADULT), Figure.of(49),
                    victims(2019, FEMALE, PublishedAge.TOTAL), Figure.of(353),
                    victims(2019, MALE, PublishedAge.TOTAL), Figure.of(51)),
            source("https://dnes.dir.bg/obshtestvo/zhertvite-na-trafik-na-hora-u-nas-za-2019-a-sa-404-zheni-i-mazhe"));

    /** 336 + 50 = 386 = 443 − 57; the published 396 is ten too many. */
    public static final SeriesNote TEN_ADULTS_TOO_MANY_IN_2018 = new SeriesNote(
            "TEN_ADULTS_TOO_MANY_IN_2018",
            years(2018),
            INFERRED,
            Map.of(victims(2018, TOTAL, ADULT), Figure.of(386)),
            Optional.empty());

    private static final SeriesNote CHILD_SEXES_IN_2020 =
            new SeriesNote("CHILD_SEXES_IN_2020", years(2020), INFERRED, Map.of(), Optional.empty());

    private static final SeriesNote OTHER_FORMS_IN_2020 =
            new SeriesNote("OTHER_FORMS_IN_2020", years(2020), INFERRED, Map.of(), Optional.empty());

    private static final SeriesNote SUM_OF_FORMS_SENT_ELSEWHERE_IN_2009 = new SeriesNote(
            "SUM_OF_FORMS_SENT_ELSEWHERE_IN_2009",
            years(2009),
            STATED_BY_A_SOURCE,
            Map.of(),
            source("https://novini.bg/bylgariya/kriminalno/139696"));

    private static final SeriesNote ONE_ARTICLE_TWO_FORMS =
            new SeriesNote("ONE_ARTICLE_TWO_FORMS", years(2010, 2011, 2012), INFERRED, Map.of(), Optional.empty());

    private static final SeriesNote OFFENCES_PENDING_NOT_NEW = new SeriesNote(
            "OFFENCES_PENDING_NOT_NEW",
            years(2014, 2015, 2016),
            STATED_BY_A_SOURCE,
            Map.of(),
            source("https://utroruse.com/article/723135"));

    private static final List<SeriesNote> ALL = List.of(
            SUM_OF_FORMS_SENT_ELSEWHERE_IN_2009,
            ONE_ARTICLE_TWO_FORMS,
            OFFENCES_PENDING_NOT_NEW,
            TEN_ADULTS_TOO_MANY_IN_2018,
            ADULT_SEXES_SWAPPED_IN_2019,
            CHILD_SEXES_IN_2020,
            OTHER_FORMS_IN_2020);

    private SeriesNotes() {}

    /** All notes, oldest year first. */
    public static List<SeriesNote> all() {
        return ALL;
    }

    public static List<SeriesNote> of(int year) {
        return ALL.stream().filter(note -> note.years().contains(year)).toList();
    }

    private static PublishedCell victims(int year, PublishedSex sex, PublishedAge age) {
        return PublishedTable.ofAll(Indicator.DETECTED_VICTIMS, year).cell(sex, age);
    }

    private static TreeSet<Integer> years(Integer... years) {
        return new TreeSet<>(List.of(years));
    }

    private static Optional<URI> source(String address) {
        return Optional.of(URI.create(address));
    }
}

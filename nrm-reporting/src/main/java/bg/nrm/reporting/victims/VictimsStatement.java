package bg.nrm.reporting.victims;

import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement that counts registered victims: its text, its values, and what its rows mean. A person identified both ways in a
 * year is two facts; in the table of both together the earlier one counts, under the body that came first.
 */
record VictimsStatement(String sql, List<Object> values) {

    private static final String GROUPS = "select o.code, o.kind, o.name_bg, o.name_en, g.sex, g.age_group,"
            + " g.citizenship_group, g.forms, g.main_form, g.persons"
            + " from (select v.body_id, v.sex, v.age_group, v.citizenship_group, v.forms, v.main_form, count(*) as persons"
            + " from %s"
            + " group by v.body_id, v.sex, v.age_group, v.citizenship_group, v.forms, v.main_form) g"
            + " join organisation o on o.id = g.body_id";

    /** Any of those who are alike, chosen by pseudonym, which means nothing: the index alone finds them, and only they are looked up. */
    private static final String CASES = "select f.reference, f.id"
            + " from (select v.id from %s join organisation o on o.id = v.body_id"
            + " where %s order by v.pseudonym limit ?) shown"
            + " straight_join registered_victim r on r.id = shown.id straight_join case_file f on f.id = r.case_id"
            + " order by f.reference";

    private static final String COUNTED = "select body_id, sex, age_group, citizenship_group, forms, main_form";

    private static final String KNOWN = " from registered_victim"
            + " where year = ? and first_of_year and known_from <= ? and known_to > ? and level ";

    private static final String ONE_LEVEL = "(" + COUNTED + "%s" + KNOWN + "= ?) v";

    /** The earlier of a person's two facts; on one day the informal one is earlier. */
    private static final String TOGETHER = "(select * from (" + COUNTED + "%s"
            + ", row_number() over (partition by pseudonym order by identified_on, level desc) as place" + KNOWN
            + "in ('FORMAL', 'INFORMAL')) facts where place = 1) v";

    private static final Map<String, ReportedSex> SEXES = Map.of("F", ReportedSex.FEMALE, "M", ReportedSex.MALE);
    private static final Map<String, ReportedAge> AGES = Map.of("CHILD", ReportedAge.CHILD, "ADULT", ReportedAge.ADULT);
    private static final Map<String, ReportedCitizenship> CITIZENSHIPS = Map.of(
            "BG",
            ReportedCitizenship.BULGARIA,
            "EU",
            ReportedCitizenship.OTHER_EU,
            "NON_EU",
            ReportedCitizenship.NON_EU);

    /** Counts: groups of victims who are alike. */
    static VictimsStatement groups(VictimsQuestion question) {
        // no column more: the index answers alone
        return new VictimsStatement(GROUPS.formatted(facts(question, "")), values(question));
    }

    /** Names cases behind a figure, so many at most. */
    static VictimsStatement cases(VictimsQuestion question, Traits alike, int most) {
        List<Object> values = new ArrayList<>(values(question));
        values.addAll(alike.values());
        values.add(most);
        return new VictimsStatement(
                CASES.formatted(facts(question, ", id, pseudonym"), alike.condition()), List.copyOf(values));
    }

    private static String facts(VictimsQuestion question, String further) {
        return (isTogether(question) ? TOGETHER : ONE_LEVEL).formatted(further);
    }

    private static List<Object> values(VictimsQuestion question) {
        List<Object> values = new ArrayList<>(List.of(question.year(), endOf(question), endOf(question)));
        if (!isTogether(question)) {
            values.add(question.identification().name());
        }
        return List.copyOf(values);
    }

    private static boolean isTogether(VictimsQuestion question) {
        return question.identification() == CountedIdentification.TOGETHER;
    }

    /** What a row of the groups means. */
    static RegisteredGroup registered(ResultSet row) throws SQLException {
        return new RegisteredGroup(
                group(row),
                row.getString(1),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static VictimGroup group(ResultSet row) throws SQLException {
        return new VictimGroup(
                new RegisteringBody(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                SEXES.getOrDefault(row.getString(5), ReportedSex.UNKNOWN),
                AGES.getOrDefault(row.getString(6), ReportedAge.UNKNOWN),
                CITIZENSHIPS.getOrDefault(row.getString(7), ReportedCitizenship.UNKNOWN),
                forms(row.getString(8)),
                new ExploitationForm(row.getString(9)),
                row.getInt(10));
    }

    /** The last moment of the cut-off day, as the database keeps it. */
    private static LocalDateTime endOf(VictimsQuestion question) {
        Instant end = question.asKnownOn()
                .plusDays(1)
                .atStartOfDay(Sofia.ZONE)
                .toInstant()
                .minusNanos(1_000);
        return Stored.utc(end);
    }

    private static Set<ExploitationForm> forms(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isBlank())
                .map(ExploitationForm::new)
                .filter(ExploitationForm::isKnown)
                .collect(Collectors.toUnmodifiableSet());
    }
}

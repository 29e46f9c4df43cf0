package bg.nrm.person;

import bg.nrm.access.CurrentActor;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds keys of persons by fingerprints, among those the user's body may know. */
@ApplicationScoped
class PersonFinder {

    /**
     * Whoever matches is looked up among the persons the body may know, each by a key. Asked the other way round, the database gathers
     * all persons of a body that knows many before it looks for the one.
     */
    private static final String KNOWN = "select p.id from ("
            + "(select m.person_id from (%1$s) m straight_join case_file cf force index (case_file_person)"
            + " on cf.person_id = m.person_id straight_join case_access ca force index (primary) on ca.case_id = cf.id"
            + " and ca.organisation_id = ? and (ca.until is null or ca.until > ?))"
            + " union (select m.person_id from (%1$s) m straight_join signal_person sp on sp.person_id = m.person_id"
            + " straight_join signal_access sa force index (primary) on sa.signal_id = sp.signal_id"
            + " and sa.organisation_id = ?)"
            + ") known straight_join person p on p.id = known.person_id where %2$s order by p.id desc limit ?";

    /** Whoever was found, with the proofs of every ground on which the body may know them: a few lookups by key for each. */
    private static final String PROVEN = "select k.id, " + ProvenTable.CASE_ACCESS.columns("a") + ", "
            + ProvenTable.CASE_FILE.columns("f") + ", " + ProvenTable.SIGNAL_ACCESS.columns("b") + ", "
            + ProvenTable.SIGNAL.columns("s") + " from (" + KNOWN + ") k"
            + " left join (case_file f join case_access a on a.case_id = f.id and a.organisation_id = ?"
            + " and (a.until is null or a.until > ?)) on f.person_id = k.id"
            + " left join (signal_person n join case_signal s on s.id = n.signal_id"
            + " join signal_access b on b.signal_id = n.signal_id and b.organisation_id = ?) on n.person_id = k.id"
            + " order by k.id desc";

    @Inject
    private Rows rows;

    @Inject
    private CurrentActor current;

    @Inject
    private PersonAccess access;

    List<Long> withIdentifier(String value, int limit) {
        return run(
                "select i.person_id from person_identifier i where i.value_index = ?",
                List.of(PersonIdentifier.indexOf(value)),
                "true",
                List.of(),
                limit);
    }

    /** Who was noted to have a number of this person, and still has it. */
    List<Long> withNumberOf(long personId, int limit) {
        String still =
                " and exists (select 1 from person_identifier a join person_identifier b on b.value_index = a.value_index"
                        + " where a.person_id = n.first_id and b.person_id = n.second_id)";
        return run(
                "select n.second_id as person_id from person_pair n where n.first_id = ?" + still
                        + " union select n.first_id from person_pair n where n.second_id = ?" + still,
                List.of(personId, personId),
                "true",
                List.of(),
                limit);
    }

    /** Every word of the name must be written the same; a birth year that is recorded must be near. */
    List<Long> withExactName(PersonQuery query, int limit) {
        List<Set<String>> words = query.exactWords();
        return named(words, words.size(), query, limit);
    }

    /** Two words of the name must agree, or the only one; a birth year that is recorded must be near. */
    List<Long> withName(PersonQuery query, int limit) {
        List<Set<String>> words = query.words();
        return named(words, Math.min(2, words.size()), query, limit);
    }

    private List<Long> named(List<Set<String>> words, int needed, PersonQuery query, int limit) {
        List<Object> parameters = new ArrayList<>();
        List<String> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> keys = words.get(i);
            matches.add("select person_id, " + i + " as word from person_name_token where token in ("
                    + String.join(",", Collections.nCopies(keys.size(), "?")) + ")");
            keys.forEach(key -> parameters.add(Persons.tokenOf(key)));
        }
        String matching = "select person_id from (" + String.join(" union ", matches)
                + ") word group by person_id having count(*) >= " + needed;
        if (query.birthYear().isEmpty()) {
            return run(matching, parameters, "true", List.of(), limit);
        }
        int year = query.birthYear().getAsInt();
        return run(
                matching,
                parameters,
                "(p.birth_year is null or p.birth_year between ? and ?)",
                List.of(year - PersonQuery.YEARS_APART, year + PersonQuery.YEARS_APART),
                limit);
    }

    private List<Long> run(String matching, List<?> matched, String condition, List<?> conditioned, int limit) {
        long body = current.get().organisationId();
        List<Object> values = new ArrayList<>(matched);
        values.add(body);
        values.add(access.now());
        values.addAll(matched);
        values.add(body);
        values.addAll(conditioned);
        values.add(limit);
        values.addAll(List.of(body, access.now(), body));
        return rows.of(PROVEN.formatted(matching, condition), values, PersonFinder::known).stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The person, where the ground is proven on which the body may know them. */
    private static Optional<Long> known(ResultSet row) throws SQLException {
        return PersonAccess.isProven(row, 2) ? Optional.of(row.getLong(1)) : Optional.empty();
    }
}

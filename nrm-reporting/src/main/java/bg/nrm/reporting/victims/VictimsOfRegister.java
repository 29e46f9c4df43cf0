package bg.nrm.reporting.victims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Registered victims as the register knows them: facts of identification with pseudonyms. A person identified several times in the
 * year stands once, with the first identification that the question asks for.
 */
@ApplicationScoped
class VictimsOfRegister implements RegisteredVictims {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private static final String GROUPS = "select o.code, o.kind, o.name_bg, o.name_en, v.sex, v.age_group,"
            + " v.citizenship_group, v.forms, v.main_form, count(*)"
            + " from (select body_id, sex, age_group, citizenship_group, forms, main_form,"
            + " row_number() over (partition by pseudonym order by identified_on, id) as nth"
            + " from registered_victim where year = ?1 and level in (?2, ?3) and known_from <= ?4 and known_to > ?4) v"
            + " join organisation o on o.id = v.body_id where v.nth = 1"
            + " group by o.code, o.kind, o.name_bg, o.name_en, v.sex, v.age_group, v.citizenship_group, v.forms, v.main_form";

    private static final Map<String, Sex> SEXES = Map.of("F", Sex.FEMALE, "M", Sex.MALE);
    private static final Map<String, AgeBand> AGES = Map.of("CHILD", AgeBand.CHILD, "ADULT", AgeBand.ADULT);
    private static final Map<String, CitizenshipGroup> CITIZENSHIPS =
            Map.of("BG", CitizenshipGroup.BULGARIA, "EU", CitizenshipGroup.OTHER_EU, "NON_EU", CitizenshipGroup.NON_EU);
    private static final Map<Identification, List<String>> LEVELS = new EnumMap<>(Map.of(
            Identification.TOGETHER, List.of("FORMAL", "INFORMAL"),
            Identification.FORMAL, List.of("FORMAL", "FORMAL"),
            Identification.INFORMAL, List.of("INFORMAL", "INFORMAL")));

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        List<String> levels = LEVELS.get(question.identification());
        Collection<?> rows = em.createNativeQuery(GROUPS)
                .setParameter(1, question.year())
                .setParameter(2, levels.get(0))
                .setParameter(3, levels.get(1))
                .setParameter(4, endOf(question))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(VictimsOfRegister::group)
                .toList();
    }

    /** A year before the first one with a registered victim was not collected: its cells are not available, they are not zero. */
    @Override
    public Coverage coverage(int year) {
        Number first = (Number)
                em.createNativeQuery("select min(year) from registered_victim").getSingleResult();
        return first == null || year < first.intValue() ? Coverage.NOTHING : Coverage.COMPLETE;
    }

    private static LocalDateTime endOf(VictimsQuestion question) {
        Instant end =
                question.asKnownOn().plusDays(1).atStartOfDay(SOFIA).toInstant().minusNanos(1_000);
        return LocalDateTime.ofInstant(end, ZoneOffset.UTC);
    }

    private static VictimGroup group(Object[] row) {
        return new VictimGroup(
                new RegisteringBody(text(row[0]), text(row[1]), text(row[2]), text(row[3])),
                SEXES.getOrDefault(text(row[4]), Sex.UNKNOWN),
                AGES.getOrDefault(text(row[5]), AgeBand.UNKNOWN),
                CITIZENSHIPS.getOrDefault(text(row[6]), CitizenshipGroup.UNKNOWN),
                forms(text(row[7])),
                new Form(text(row[8])),
                ((Number) row[9]).intValue());
    }

    private static Set<Form> forms(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isBlank())
                .map(Form::new)
                .filter(Form::isKnown)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Object value) {
        return value.toString();
    }
}

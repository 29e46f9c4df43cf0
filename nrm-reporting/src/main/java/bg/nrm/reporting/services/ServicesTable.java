package bg.nrm.reporting.services;

import bg.nrm.casefile.ServiceTurn;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The services of a period, counted in persons: whoever was offered one twice counts once. */
public record ServicesTable(List<ToldTurn> told) {

    private static final Set<ServiceTurn> GIVEN = EnumSet.of(ServiceTurn.GIVEN, ServiceTurn.BEGUN);

    /**
     * Persons of a row.
     *
     * @param concerned of whom anything was told
     * @param given once or for a time that began in the period
     * @param notGiven who wanted it and did not get it
     */
    public record Counts(long concerned, long offered, long given, long refused, long notGiven) {}

    public ServicesTable {
        told = List.copyOf(told);
    }

    public Counts total() {
        return counts(turn -> true);
    }

    /** By code of the service, as far as anything was told of it. */
    public Map<String, Counts> byService() {
        Map<String, Counts> counted = new TreeMap<>();
        told.stream()
                .map(ToldTurn::service)
                .distinct()
                .forEach(service ->
                        counted.put(service, counts(turn -> turn.service().equals(service))));
        return counted;
    }

    /** Why services were refused or not given, by code of the reason. */
    public Map<String, Counts> byReason() {
        Map<String, Counts> counted = new TreeMap<>();
        told.stream()
                .filter(turn -> turn.turn() != ServiceTurn.ENDED)
                .flatMap(turn -> turn.reason().stream())
                .distinct()
                .forEach(reason -> counted.put(
                        reason,
                        counts(turn -> turn.turn() != ServiceTurn.ENDED
                                && turn.reason().filter(reason::equals).isPresent())));
        return counted;
    }

    private Counts counts(Predicate<ToldTurn> which) {
        List<ToldTurn> counted = told.stream().filter(which).toList();
        return new Counts(
                persons(counted, EnumSet.allOf(ServiceTurn.class)),
                persons(counted, Set.of(ServiceTurn.OFFERED)),
                persons(counted, GIVEN),
                persons(counted, Set.of(ServiceTurn.REFUSED)),
                persons(counted, Set.of(ServiceTurn.NOT_GIVEN)));
    }

    private static long persons(List<ToldTurn> told, Set<ServiceTurn> turns) {
        return told.stream()
                .filter(turn -> turns.contains(turn.turn()))
                .mapToLong(ToldTurn::person)
                .distinct()
                .count();
    }
}

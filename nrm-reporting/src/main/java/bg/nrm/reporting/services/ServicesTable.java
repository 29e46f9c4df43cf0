package bg.nrm.reporting.services;

import bg.nrm.casefile.ServiceStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The services of a period, counted in persons: whoever was offered one twice counts once. */
public record ServicesTable(List<ToldService> told) {

    private static final Set<ServiceStatus> GIVEN = EnumSet.of(ServiceStatus.GIVEN, ServiceStatus.BEGUN);

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
        return counts(entry -> true);
    }

    /** By code of the service, as far as anything was told of it. */
    public Map<String, Counts> byService() {
        Map<String, Counts> counted = new TreeMap<>();
        told.stream()
                .map(ToldService::service)
                .distinct()
                .forEach(service ->
                        counted.put(service, counts(entry -> entry.service().equals(service))));
        return counted;
    }

    /** Why services were refused or not given, by code of the reason. */
    public Map<String, Counts> byReason() {
        Map<String, Counts> counted = new TreeMap<>();
        told.stream()
                .filter(entry -> entry.status() != ServiceStatus.ENDED)
                .flatMap(entry -> entry.reason().stream())
                .distinct()
                .forEach(reason -> counted.put(
                        reason,
                        counts(entry -> entry.status() != ServiceStatus.ENDED
                                && entry.reason().filter(reason::equals).isPresent())));
        return counted;
    }

    private Counts counts(Predicate<ToldService> which) {
        List<ToldService> counted = told.stream().filter(which).toList();
        return new Counts(
                persons(counted, EnumSet.allOf(ServiceStatus.class)),
                persons(counted, Set.of(ServiceStatus.OFFERED)),
                persons(counted, GIVEN),
                persons(counted, Set.of(ServiceStatus.REFUSED)),
                persons(counted, Set.of(ServiceStatus.NOT_GIVEN)));
    }

    private static long persons(List<ToldService> told, Set<ServiceStatus> statuses) {
        return told.stream()
                .filter(entry -> statuses.contains(entry.status()))
                .mapToLong(ToldService::person)
                .distinct()
                .count();
    }
}

package bg.nrm.casefile;

import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The procedure as it is configured: the editions, the parameters in force, the calendar. */
@ApplicationScoped
public class Rules {

    @Inject
    private bg.nrm.codes.Parameters configured;

    /** The rules with the numbers in force on a day; read once, used for many cases. */
    public InForce on(Instant now) {
        LocalDate day = now.atZone(WorkingCalendar.SOFIA).toLocalDate();
        bg.nrm.codes.Parameters.InForce today = configured.on(day);
        return new InForce(
                parameters(today.amounts()),
                WorkingCalendar.byLabourCode(),
                today.next()
                        .map(next -> next.atStartOfDay(WorkingCalendar.SOFIA).toInstant()));
    }

    /** Code of the edition under which a case is opened today. */
    String editionFor(Instant now) {
        LocalDate day = now.atZone(WorkingCalendar.SOFIA).toLocalDate();
        return Editions.inForce(SopSet.ADULTS, day).orElseThrow().edition().code();
    }

    private static Parameters parameters(Map<String, BigDecimal> amounts) {
        return new Parameters(Arrays.stream(Parameter.values())
                .filter(parameter -> amounts.containsKey(parameter.name()))
                .collect(Collectors.toMap(parameter -> parameter, parameter -> amounts.get(parameter.name()))));
    }

    /**
     * The numbers of one day.
     *
     * @param next when one of them changes
     */
    public record InForce(Parameters parameters, WorkingCalendar calendar, Optional<Instant> next) {

        public Agenda agenda(CaseFile caseFile, Story story, Instant now) {
            return new Agenda(procedure(caseFile), story.told(), parameters, calendar, now);
        }

        /** The edition the case keeps. */
        public Procedure procedure(CaseFile caseFile) {
            return Optional.of(caseFile.edition())
                    .flatMap(Editions::withCode)
                    .orElseThrow(() -> new IllegalStateException("No such edition: " + caseFile.edition()));
        }
    }
}

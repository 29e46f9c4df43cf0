package bg.nrm.bench;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.procedure.standing.CaseStory;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to read a case of 500 entries against its rules, with everything a page of the case asks: every step, every obstacle of
 * whoever looks, stages and rights in time. The story repeats contacts and revisions, as those of long cases do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Evaluation {

    private static final Instant BEGINNING = Instant.parse("2026-01-05T08:00:00Z");

    @Param({"adults-1", "children-1+foreigners-1"})
    public String edition;

    @Param({"50", "500"})
    public int entries;

    private Procedure procedure;
    private CaseStory story;
    private Set<ResponsibleRole> roles;
    private WorkingCalendar calendar;

    /** The same seed tells the same story: first the steps of the procedure in their order, then contacts and revisions. */
    @Setup
    public void tell() {
        procedure = Editions.known(edition);
        calendar = WorkingCalendar.byLabourCode();
        roles = EnumSet.of(ResponsibleRole.PROFESSIONAL, ResponsibleRole.CASE_COORDINATOR, ResponsibleRole.IDENTIFYING_ORGANISATION);
        SplittableRandom random = new SplittableRandom(20261122L);
        List<StepId> steps = procedure.steps().map(step -> step.id()).toList();
        List<Entry> told = new ArrayList<>();
        Instant at = BEGINNING;
        for (int i = 0; i < entries; i++) {
            at = at.plus(Duration.ofMinutes(20 + random.nextInt(400)));
            told.add(i < steps.size() / 2 ? step(steps.get(i), at) : later(i, at));
        }
        story = new CaseStory(told);
    }

    private static Entry later(int i, Instant at) {
        return i % 3 == 0 ? new Entry.ContactHappened(at, at) : step(StepId.REVISE_RISK_AND_PLAN, at);
    }

    private static Entry step(StepId step, Instant at) {
        return new Entry.StepDone(step, Set.of(), at, at);
    }

    @Benchmark
    public void read(Blackhole page) {
        Instant now = BEGINNING.plus(Duration.ofDays(200));
        Agenda agenda = new Agenda(procedure, story, Parameters.proposed(), calendar, now);
        agenda.duties().forEach(duty -> page.consume(agenda.obstacles(duty.step().id(), roles)));
        page.consume(agenda.stages());
        page.consume(agenda.periods());
    }
}

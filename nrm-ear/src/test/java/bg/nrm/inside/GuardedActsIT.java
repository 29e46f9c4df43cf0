package bg.nrm.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.access.Actor;
import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Role;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.signal.Intake;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.transaction.OutcomeUnknown;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Policy, transaction and audit around every act: all of it, or nothing but the trace of a refusal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardedActsIT extends InServer {

    private static final String EVENTS = "select concat_ws(' ', action, outcome, coalesce(object_type, '-'),"
            + " coalesce(object_id, '-'), coalesce(case_id, '-')) from audit_event where actor = ? order by seq";

    @Inject
    private Colleagues colleagues;

    @Inject
    private Casework casework;

    @Inject
    private ReadingACase reading;

    @Inject
    private Tables tables;

    @Inject
    private Heard heard;

    @Inject
    private Mischief mischief;

    @Test
    void what_the_policy_does_not_permit_is_not_done_and_is_noted() {
        Actor auditor = colleagues.of("NKBTH", Role.AUDITOR);
        long before = signals();
        assertThatThrownBy(() -> colleagues.as(auditor, () -> casework.register(casework.ofAWoman())))
                .isInstanceOf(NotPermitted.class);
        assertThat(signals()).isEqualTo(before);
        assertThat(events(auditor)).containsExactly("SIGNAL_REGISTERED REFUSED - - -");
    }

    @Test
    void a_case_of_others_is_not_found_and_the_audit_does_not_say_which() {
        CaseReference reference = aCase(colleagues.of("MK-BGS", Role.WORKER, Role.COORDINATOR));
        Actor stranger = colleagues.of("MK-VAR", Role.WORKER);
        assertThatThrownBy(() -> colleagues.as(stranger, () -> reading.open(reference)))
                .isInstanceOf(NotFound.class)
                .hasMessageNotContaining(reference.symbols());
        assertThat(events(stranger)).containsExactly("CASE_OPENED REFUSED - - -");
    }

    @Test
    void an_act_that_fails_at_its_end_is_undone_together_with_its_event_and_gives_its_number_back() {
        Actor worker = colleagues.of("MK-BGS", Role.WORKER);
        int number = number(worker, casework.ofAWoman());
        int changes = heard.changes();
        mischief.failAtTheEnd();
        assertThatThrownBy(() -> number(worker, casework.ofAWoman())).isInstanceOf(IllegalStateException.class);
        assertThat(events(worker)).hasSize(1);
        assertThat(heard.changes()).isEqualTo(changes);
        assertThat(number(worker, casework.ofAWoman())).isEqualTo(number + 1);
        assertThat(heard.changes()).isEqualTo(changes + 1);
    }

    @Test
    void whether_an_act_is_done_whose_connection_was_lost_at_the_commit_nobody_claims_to_know() {
        Actor worker = colleagues.of("MK-BGS", Role.WORKER);
        Intake intake = casework.ofAWoman();
        mischief.loseTheConnection();
        assertThatThrownBy(() -> number(worker, intake)).isInstanceOf(OutcomeUnknown.class);
        mischief.awaitOver();
        long before = signals();
        number(worker, intake);
        number(worker, intake);
        assertThat(signals()).as("asked again it is done once").isEqualTo(before + 1);
    }

    @Test
    void the_events_are_one_chain() {
        number(colleagues.of("MK-BGS", Role.WORKER), casework.ofAWoman());
        assertThat(tables.column("select e.seq from audit_event e left join audit_event p on p.seq = e.seq - 1"
                        + " where e.seq > 1 and (p.seq is null or p.hash <> e.previous)"))
                .isEmpty();
        assertThat(tables.number("select seq from audit_head"))
                .isEqualTo(tables.number("select max(seq) from audit_event"));
    }

    private CaseReference aCase(Actor by) {
        return colleagues.as(by, () -> casework.open(casework.triaged(casework.ofAWoman())));
    }

    private int number(Actor worker, Intake intake) {
        return ((Registered) colleagues.as(worker, () -> casework.register(intake)))
                .number()
                .number();
    }

    private long signals() {
        return tables.number("select count(*) from case_signal");
    }

    private List<String> events(Actor actor) {
        return tables.column(EVENTS, actor.number());
    }
}

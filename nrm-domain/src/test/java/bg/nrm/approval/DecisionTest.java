package bg.nrm.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.approval.Decision.Hindrance;
import bg.nrm.approval.Decision.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(3));
    private static final Instant END = NOON.plus(Duration.ofDays(14));
    private static final long KEY = 700;
    private static final long ONE = 1;
    private static final long OTHER = 2;

    private final Decision decision = Decision.proposed(ONE, NOON, END);

    @Test
    void waits_until_another_person_approves_it() {
        assertThat(decision.standing()).isEqualTo(Standing.WAITING);
        assertThat(decision.against(OTHER, LATER)).isEmpty();
        decision.approve(KEY, OTHER, LATER);
        assertThat(decision.standing()).isEqualTo(Standing.APPROVED);
        assertThat(decision.proposedBy()).contains(ONE);
        assertThat(decision.decidedBy()).contains(OTHER);
        assertThat(decision.decidedAt()).contains(LATER);
    }

    @Test
    void is_never_approved_by_whoever_proposed_it() {
        assertThat(decision.against(ONE, LATER)).contains(Hindrance.OWN);
        assertThatThrownBy(() -> decision.approve(KEY, ONE, LATER)).isInstanceOf(IllegalStateException.class);
        assertThat(decision.standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void can_be_approved_to_its_last_moment_and_not_after() {
        assertThat(decision.against(OTHER, END.minusNanos(1000))).isEmpty();
        assertThat(decision.against(OTHER, END)).contains(Hindrance.LATE);
        assertThatThrownBy(() -> decision.approve(KEY, OTHER, END)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void expires_when_its_time_is_over_and_not_before() {
        assertThatThrownBy(() -> decision.expire(KEY, END.minusNanos(1000))).isInstanceOf(IllegalStateException.class);
        decision.expire(KEY, END);
        assertThat(decision.standing()).isEqualTo(Standing.EXPIRED);
        assertThat(decision.decidedBy()).isEmpty();
    }

    @Test
    void is_withdrawn_by_whoever_proposed_it_and_declined_by_anybody_else() {
        decision.decline(KEY, ONE, LATER);
        assertThat(decision.standing()).isEqualTo(Standing.WITHDRAWN);
        Decision second = Decision.proposed(ONE, NOON, END);
        second.decline(KEY, OTHER, LATER);
        assertThat(second.standing()).isEqualTo(Standing.DECLINED);
    }

    @Test
    void is_settled_once() {
        decision.decline(KEY, OTHER, LATER);
        assertThat(decision.against(OTHER, LATER)).contains(Hindrance.SETTLED);
        assertThatThrownBy(() -> decision.approve(KEY, OTHER, LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> decision.decline(KEY, ONE, LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> decision.expire(KEY, END)).isInstanceOf(IllegalStateException.class);
        assertThat(decision.standing()).isEqualTo(Standing.DECLINED);
    }

    @Test
    void says_that_somebody_was_alone() {
        decision.approveAlone(KEY, LATER);
        assertThat(decision.standing()).isEqualTo(Standing.APPROVED);
        assertThat(decision.decidedBy()).contains(ONE);
    }

    @Test
    void what_the_register_came_with_needs_nobody() {
        assertThat(new Decision().standing()).isEqualTo(Standing.APPROVED);
        assertThat(new Decision().isBy(ONE)).isFalse();
    }
}

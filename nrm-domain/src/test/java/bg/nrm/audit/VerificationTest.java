package bg.nrm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verification of the audit log")
class VerificationTest {

    private static final int EVENTS = 30;

    private final Chain chain = Chain.of(EVENTS);

    @Nested
    @DisplayName("finds a log whole")
    class Untouched {

        @Test
        void that_nobody_touched_and_gives_its_head_as_checkpoint() {
            assertThat(chain.verified()).isEqualTo(new Whole(EVENTS, chain.head()));
        }

        @Test
        void that_is_still_empty() {
            assertThat(new Chain().verified()).isEqualTo(new Whole(0, Link.START));
        }

        @Test
        void that_grew_since_an_earlier_checkpoint() {
            Optional<Link> earlier = Optional.of(chain.head());
            chain.append(Chain.event(31));
            assertThat(chain.verified(earlier)).isEqualTo(new Whole(31, chain.head()));
        }
    }

    @Nested
    @DisplayName("names the event of which")
    class Changed {

        static Stream<Field> fields() {
            return Stream.of(Field.values());
        }

        @ParameterizedTest
        @MethodSource("fields")
        void a_field_was_changed(Field field) {
            chain.replace(12, field.changedIn(chain.row(12)));
            assertThat(chain.verified()).isEqualTo(broken(12, Damage.CHANGED));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 12, EVENTS})
        void one_bit_of_the_hash_was_flipped(int seq) {
            RecordedEvent row = chain.row(seq);
            chain.replace(
                    seq, new RecordedEvent(seq, row.event(), row.previous(), Tampering.flipped(row.hash(), seq * 7)));
            assertThat(chain.verified()).isEqualTo(broken(seq, Damage.CHANGED));
        }

        @Test
        void any_bit_of_the_previous_hash_was_flipped() {
            RecordedEvent row = chain.row(12);
            assertThat(IntStream.range(0, 256)
                            .mapToObj(bit -> new RecordedEvent(
                                    12, row.event(), Tampering.flipped(row.previous(), bit), row.hash()))
                            .map(tampered ->
                                    Chain.of(EVENTS).replace(12, tampered).verified()))
                    .containsOnly(broken(12, Damage.CHANGED));
        }

        @Test
        void nothing_readable_is_left() {
            RecordedEvent row = chain.row(12);
            chain.replace(12, new RecordedEvent(12, Optional.empty(), row.previous(), row.hash()));
            assertThat(chain.verified()).isEqualTo(broken(12, Damage.CHANGED));
        }

        @Test
        void the_hash_was_made_to_fit_the_change() {
            AuditEvent other = Chain.event(99);
            Link forged = chain.linkAt(11).next(other, Chain.KEYS);
            chain.replace(
                    12,
                    new RecordedEvent(12, Optional.of(other), chain.linkAt(11).hash(), forged.hash()));
            assertThat(chain.verified()).isEqualTo(broken(13, Damage.CHANGED));
        }
    }

    @Nested
    @DisplayName("names the event that")
    class Displaced {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 12, EVENTS - 1})
        void was_deleted(int seq) {
            assertThat(chain.remove(seq).verified()).isEqualTo(broken(seq, Damage.MISSING));
        }

        @Test
        void changed_places_with_its_neighbour() {
            swapContents(12, 13);
            assertThat(chain.verified()).isEqualTo(moved(12, 13));
        }

        @Test
        void changed_places_with_one_far_away_hashes_and_all() {
            RecordedEvent first = chain.row(5);
            RecordedEvent second = chain.row(25);
            chain.replace(5, at(5, second)).replace(25, at(25, first));
            assertThat(chain.verified()).isEqualTo(moved(5, 25));
        }

        @Test
        void was_moved_to_the_end() {
            RecordedEvent moved = chain.row(12);
            chain.remove(12).append(Chain.event(31));
            Chain tampered = chain;
            Verification verification = new Verification(Chain.KEYS, false, List.of());
            tampered.forEach(verification::next);
            verification.next(at(32, moved));
            assertThat(verification.end(tampered.head())).isEqualTo(moved(12, 32));
        }

        @Test
        void comes_a_second_time() {
            Verification verification = new Verification(Chain.KEYS, false, List.of());
            verification.next(chain.row(1));
            verification.next(chain.row(2));
            verification.next(chain.row(1));
            assertThat(verification.end(chain.head()))
                    .isEqualTo(new Broken(1, Damage.OUT_OF_ORDER, 2, OptionalLong.empty()));
        }

        private void swapContents(int one, int other) {
            RecordedEvent first = chain.row(one);
            RecordedEvent second = chain.row(other);
            chain.replace(one, new RecordedEvent(one, second.event(), first.previous(), first.hash()));
            chain.replace(other, new RecordedEvent(other, first.event(), second.previous(), second.hash()));
        }

        private static RecordedEvent at(int seq, RecordedEvent row) {
            return new RecordedEvent(seq, row.event(), row.previous(), row.hash());
        }
    }

    @Nested
    @DisplayName("notices an end")
    class End {

        @Test
        void that_was_cut_off() {
            assertThat(chain.cutOffAfter(20).verified()).isEqualTo(broken(21, Damage.CUT_OFF));
        }

        @Test
        void of_which_nothing_is_left() {
            assertThat(chain.cutOffAfter(0).verified()).isEqualTo(broken(1, Damage.CUT_OFF));
        }

        @Test
        void that_was_cut_off_and_hidden_by_rewinding_the_head_when_a_checkpoint_was_kept() {
            Optional<Link> kept = Optional.of(chain.head());
            chain.rewindHeadTo(20).cutOffAfter(20);
            assertThat(chain.verified(kept)).isEqualTo(broken(21, Damage.HEAD_REWOUND));
        }

        @Test
        void whose_head_was_rewound_while_the_events_stayed() {
            assertThat(chain.rewindHeadTo(20).verified())
                    .isEqualTo(new Broken(21, Damage.HEAD_REWOUND, EVENTS, OptionalLong.empty()));
        }

        @Test
        void whose_head_has_another_hash() {
            chain.head(new Link(EVENTS, Tampering.flipped(chain.head().hash(), 3)));
            assertThat(chain.verified())
                    .isEqualTo(new Broken(EVENTS, Damage.HEAD_CHANGED, EVENTS, OptionalLong.empty()));
        }

        @Test
        void of_a_log_that_was_written_anew_from_the_start_when_a_checkpoint_was_kept() {
            Optional<Link> kept = Optional.of(chain.linkAt(20));
            Chain other = new Chain();
            IntStream.rangeClosed(1, EVENTS).forEach(i -> other.append(Chain.event(i == 3 ? 2 : i)));
            assertThat(other.verified(kept)).isEqualTo(new Broken(20, Damage.REWRITTEN, 0, OptionalLong.empty()));
        }
    }

    @Nested
    @DisplayName("knows by the key")
    class Keyed {

        @Test
        void an_event_that_was_forged_after_the_last_checkpoint() {
            Optional<Link> kept = Optional.of(chain.head());
            chain.append(Chain.event(31));
            AuditEvent other = Chain.event(99);
            chain.append(other, chain.head().next(other, Chain.OTHER_KEYS));
            assertThat(chain.verified(kept)).isEqualTo(broken(32, Damage.CHANGED));
        }

        @Test
        void an_event_that_was_added_without_a_key() {
            chain.appendUnkeyed(Chain.event(31));
            assertThat(chain.verified()).isEqualTo(broken(31, Damage.CHANGED));
        }

        @Test
        void a_tail_that_was_cut_off_and_written_anew_without_a_key() {
            chain.cutOffAfter(20).rewindHeadTo(20);
            IntStream.rangeClosed(21, EVENTS).forEach(i -> chain.appendUnkeyed(Chain.event(i)));
            assertThat(chain.verified()).isEqualTo(broken(21, Damage.CHANGED));
        }

        @Test
        void a_whole_chain_that_was_written_anew_without_one() {
            Chain other = new Chain();
            IntStream.rangeClosed(1, EVENTS).forEach(i -> other.appendUnkeyed(Chain.event(i)));
            assertThat(other.verified()).isEqualTo(new Broken(EVENTS, Damage.UNKEYED, EVENTS, OptionalLong.empty()));
        }

        @Test
        void that_older_events_stand_as_they_were_before_there_were_keys() {
            Chain grown = new Chain();
            IntStream.rangeClosed(1, 10).forEach(i -> grown.appendUnkeyed(Chain.event(i)));
            IntStream.rangeClosed(11, 20).forEach(i -> grown.append(Chain.event(i)));
            assertThat(grown.verified()).isEqualTo(new Whole(20, grown.head()));
        }

        @Test
        void that_older_events_were_written_anew_though_anybody_can_compute_their_hashes() {
            Chain grown = new Chain();
            IntStream.rangeClosed(1, 10).forEach(i -> grown.appendUnkeyed(Chain.event(i)));
            IntStream.rangeClosed(11, 20).forEach(i -> grown.append(Chain.event(i)));
            Chain forged = new Chain();
            IntStream.rangeClosed(1, 10).forEach(i -> forged.appendUnkeyed(Chain.event(i == 3 ? 99 : i)));
            IntStream.rangeClosed(1, 10).forEach(i -> grown.replace(i, forged.row(i)));
            assertThat(grown.verified()).isEqualTo(broken(11, Damage.CHANGED));
        }
    }

    @Nested
    @DisplayName("notices that")
    class Noticed {

        @Test
        void nothing_is_left_of_a_register_that_was_opened() {
            assertThat(new Chain().opened().verified()).isEqualTo(broken(1, Damage.EMPTY));
        }

        @Test
        void nothing_is_left_of_a_register_of_which_a_checkpoint_was_kept() {
            assertThat(new Chain().verified(Optional.of(chain.head()))).isEqualTo(broken(1, Damage.HEAD_REWOUND));
        }

        @Test
        void an_event_is_earlier_than_the_one_before_it() {
            chain.append(Chain.event(29));
            assertThat(chain.verified()).isEqualTo(broken(31, Damage.TIME_WENT_BACK));
        }

        @Test
        void the_clock_was_set_back_and_the_chain_says_so() {
            Instant now = Chain.event(30).at();
            Timeline.after(Optional.of(now), now.minusSeconds(3600))
                    .of(List.of(Chain.event(31)))
                    .forEach(chain::append);
            assertThat(chain.verified()).isEqualTo(new Whole(32, chain.head()));
            assertThat(chain.row(31).event().map(AuditEvent::action)).contains(AuditEvent.CLOCK_SET_BACK);
            assertThat(chain.row(32).event().map(AuditEvent::at)).contains(now.minusSeconds(3600));
        }

        @Test
        void clocks_of_two_nodes_differ_a_little_and_nothing_is_wrong() {
            Instant now = Chain.event(30).at();
            Timeline.after(Optional.of(now), now.minusMillis(800))
                    .of(List.of(Chain.event(1)))
                    .forEach(chain::append);
            assertThat(chain.verified()).isEqualTo(new Whole(31, chain.head()));
            assertThat(chain.row(31).event().map(AuditEvent::at)).contains(now);
        }
    }

    private static Broken broken(long event, Damage damage) {
        return new Broken(event, damage, event - 1, OptionalLong.empty());
    }

    private static Broken moved(long event, long foundAt) {
        return new Broken(event, Damage.OUT_OF_ORDER, event - 1, OptionalLong.of(foundAt));
    }
}

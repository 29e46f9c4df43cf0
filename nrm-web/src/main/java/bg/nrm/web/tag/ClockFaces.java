package bg.nrm.web.tag;

import bg.nrm.procedure.language.Act;
import bg.nrm.time.Sofia;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.ClockFace.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/** Puts limits into words: hours under two days, days beyond, the date, and where the limit comes from. */
@Named("clocks")
@ApplicationScoped
public class ClockFaces {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Duration SOON = Duration.ofHours(24);
    private static final Duration IN_HOURS = Duration.ofDays(2);

    /** Where a limit comes from: a law may be missed only with a reason, a setting may be changed, and may be unverified. */
    public enum Basis {
        LEGAL,
        /** The mechanism's own limit, no law's. */
        MECHANISM,
        /** That of the agreement on violence against children. */
        AGREEMENT,
        CONFIGURED,
        UNVERIFIED;

        /** A limit that no setting changes, by who sets it. */
        public static Basis of(Act.Authority authority) {
            return switch (authority) {
                case LAW -> LEGAL;
                case MECHANISM -> MECHANISM;
                case AGREEMENT -> AGREEMENT;
            };
        }
    }

    private Texts texts;
    private Moments moments;

    protected ClockFaces() {}

    @Inject
    ClockFaces(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /** For tags that are given words instead of a face. */
    public ClockFace face(String state, String words, String when) {
        return new ClockFace(
                State.valueOf(state.toUpperCase(Locale.ROOT)), Objects.toString(words, ""), Objects.toString(when, ""));
    }

    /** A limit by its last moment: one that ends with a day is a limit in days. */
    public ClockFace until(Instant last, Basis basis, Instant now) {
        boolean wholeDay = !last.atZone(Sofia.ZONE).toLocalTime().isBefore(END_OF_DAY);
        return wholeDay ? lastDay(Moments.dayOf(last), basis, now) : due(last, basis, now);
    }

    /** A limit that ends at a moment. */
    public ClockFace due(Instant due, Basis basis, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return new ClockFace(State.LATE, texts.of("clock.late", amount(left.negated())), missed(due, basis));
        }
        if (left.compareTo(SOON) <= 0) {
            boolean today = Moments.dayOf(due).equals(Moments.dayOf(now));
            String words = texts.of(today ? "clock.today" : "clock.tomorrow", moments.time(due));
            return new ClockFace(State.SOON, words, texts.of("clock.remaining", amount(left), basis(basis)));
        }
        return new ClockFace(State.OK, texts.of("clock.left", amount(left)), limit(due, basis));
    }

    /** A limit that ends with a day, as limits counted in days do. */
    public ClockFace lastDay(LocalDate last, Basis basis, Instant now) {
        long left = ChronoUnit.DAYS.between(Moments.dayOf(now), last);
        if (left < 0) {
            return new ClockFace(State.LATE, texts.of("clock.late", days(-left)), missed(last, basis));
        }
        if (left == 0) {
            return new ClockFace(State.SOON, texts.of("clock.endOfDay"), limit(last, basis));
        }
        String words = left == 1 ? texts.of("clock.left.day") : texts.of("clock.left", days(left));
        return new ClockFace(State.OK, words, limit(last, basis));
    }

    /** A limit that stands still since a day; remark is its reason or the day of its review. */
    public ClockFace paused(LocalDate since, String remark) {
        return new ClockFace(State.PAUSED, texts.of("clock.paused", moments.as(since, "short")), remark);
    }

    /** What is open and has no end. */
    public ClockFace open() {
        return new ClockFace(State.OPEN, texts.of("clock.open"), "");
    }

    /** What was done, and when. */
    public ClockFace done(Instant at) {
        return new ClockFace(State.DONE, texts.of("clock.done"), moments.both(at));
    }

    /** A step that waits until obstacles are gone and has no limit of its own yet. */
    public ClockFace waiting() {
        return new ClockFace(State.PAUSED, texts.of("clock.waiting"), "");
    }

    private String limit(Object at, Basis basis) {
        return texts.of("clock.limit", moments.both(at), basis(basis));
    }

    private String missed(Object at, Basis basis) {
        return texts.of("clock.limit.late", moments.both(at), basis(basis));
    }

    private String basis(Basis basis) {
        return texts.of("clock.basis." + basis);
    }

    private String amount(Duration amount) {
        if (amount.compareTo(IN_HOURS) >= 0) {
            return days(amount.toDays());
        }
        return amount.toHours() == 0
                ? texts.of("amount.minutes", amount.toMinutesPart())
                : texts.of("amount.hours", amount.toHours(), amount.toMinutesPart());
    }

    private String days(long days) {
        return texts.of("amount.days", days);
    }
}

package bg.nrm.web.cases;

import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import java.util.List;

/** The small forms of a case and what each asks for beside a note. */
public enum EntryForm {
    CONTACT("contact"),
    FOUND("circumstance"),
    ENDED("circumstance"),
    SUSPEND("rest"),
    POSTPONE("rest"),
    RESUME("rest"),
    EXTEND("rest"),
    END_PERIOD("period"),
    EXTEND_PERIOD("period"),
    CLOSE("closed"),
    REOPEN("reopened"),
    EPISODE("episode"),
    INVITE("invited"),
    TASK("task"),
    HANDOVER("handedOver"),
    INTERVIEW("interview"),
    SERVICE("service"),
    TAKE_BACK("takenBack");

    private final String said;

    EntryForm(String said) {
        this.said = said;
    }

    /** Key of the sentence with which the case says that it is done. */
    String said() {
        return said;
    }

    boolean namesStep() {
        return this == SUSPEND || this == POSTPONE || this == RESUME || this == EXTEND;
    }

    boolean namesCircumstance() {
        return this == FOUND || this == ENDED;
    }

    public boolean namesPeriod() {
        return this == END_PERIOD || this == EXTEND_PERIOD;
    }

    public boolean namesAuthority() {
        return this == INVITE;
    }

    public boolean namesColleague() {
        return this == HANDOVER;
    }

    public boolean namesTopics() {
        return this == INTERVIEW;
    }

    public boolean namesService() {
        return this == SERVICE;
    }

    public boolean namesTitle() {
        return this == TASK;
    }

    public boolean namesMoment() {
        return this != INVITE && this != TASK && this != TAKE_BACK;
    }

    public boolean namesNote() {
        return namesMoment() || this == TAKE_BACK;
    }

    /** Whether what it records ends something for good, so that it is asked once more. */
    boolean endsSomething() {
        return this == CLOSE || this == END_PERIOD;
    }

    /** Whether it asks for a day that lies ahead. */
    public boolean namesUntil() {
        return this == SUSPEND || this == POSTPONE || this == EXTEND || this == EXTEND_PERIOD || this == TASK;
    }

    /** Whether it asks by which rule and who allowed it. */
    public boolean namesAllowance() {
        return this == SUSPEND || this == EXTEND || this == EXTEND_PERIOD;
    }

    /** The reasons to choose from; none where none is asked for. */
    public List<? extends Enum<?>> reasons() {
        return switch (this) {
            case SUSPEND, EXTEND, EXTEND_PERIOD -> List.of(Ground.values());
            case END_PERIOD -> List.of(PeriodEnd.LEFT, PeriodEnd.ERROR);
            case CLOSE -> List.of(ClosingReason.values());
            case REOPEN -> List.of(ReopeningReason.values());
            default -> List.of();
        };
    }

    public boolean isReasoned() {
        return !reasons().isEmpty();
    }
}

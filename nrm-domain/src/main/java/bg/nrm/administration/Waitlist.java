package bg.nrm.administration;

import bg.nrm.procedure.language.Parameter;
import java.util.List;

/**
 * All that waits for a second administrator, and what was decided last of accounts and tokens.
 *
 * @param days declared days that wait; they are decided on their own page
 * @param values numbers of the rules that wait; they are decided on their own page
 * @param lone whether the register has only one open administrator, so that nobody can approve anything
 */
public record Waitlist(List<ProposedAccess> access, List<DecidedDay> days, List<ProposedValue> values, boolean lone) {

    /** A number of the rules that waits. */
    public record ProposedValue(Parameter parameter, ParameterHistory.Value value) {}

    public Waitlist {
        access = List.copyOf(access);
        days = List.copyOf(days);
        values = List.copyOf(values);
    }

    /** Accounts and tokens that wait, or whose secret whoever looks may fetch. */
    public List<ProposedAccess> open() {
        return access.stream()
                .filter(each -> each.decided().isWaiting() || each.toFetch())
                .toList();
    }

    public List<ProposedAccess> settled() {
        return access.stream()
                .filter(each -> !each.decided().isWaiting() && !each.toFetch())
                .toList();
    }

    public boolean isNothingOpen() {
        return open().isEmpty() && days.isEmpty() && values.isEmpty();
    }
}

package bg.nrm.administration;

import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that a parameter has from a day on.
 *
 * @param confidence {@link Confidence#CONFIRMED} when somebody has read it in the source named here
 */
public record NewValue(
        Parameter parameter, BigDecimal amount, Confidence confidence, String source, LocalDate validFrom) {

    private static final int LONGEST_SOURCE = 400;

    Problems problems() {
        Problems problems = new Problems();
        Names.check(problems, "source", source, LONGEST_SOURCE);
        BigDecimal most = most(parameter.unit());
        BigDecimal least = parameter.unit() == Unit.YES_NO ? BigDecimal.ZERO : BigDecimal.ONE;
        return problems.when(
                        amount.signum() < least.signum() || amount.compareTo(most) > 0,
                        "amount",
                        "amount.range",
                        least,
                        most)
                .when(
                        parameter.unit() != Unit.EUROS
                                && amount.stripTrailingZeros().scale() > 0,
                        "amount",
                        "amount.whole")
                .when(amount.stripTrailingZeros().scale() > 2, "amount", "amount.cents");
    }

    /** More than this is a slip of the pen. */
    private static BigDecimal most(Unit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case HOURS -> 24 * 31;
                    case DAYS, WORKING_DAYS -> 3_660;
                    case MONTHS -> 120;
                    case YEARS -> 100;
                    case EUROS -> 1_000_000;
                    case YES_NO -> 1;
                });
    }
}

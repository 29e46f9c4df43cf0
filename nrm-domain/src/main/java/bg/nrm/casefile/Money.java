package bg.nrm.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount of compensation in leva or euro. Bulgaria has the euro since 2026, at the fixed rate; of what was awarded before, both are
 * shown.
 */
public record Money(long hundredths, Currency currency) {

    /** Since this day amounts are in euro. */
    public static final LocalDate EURO_SINCE = LocalDate.of(2026, 1, 1);

    private static final BigDecimal LEVA_FOR_ONE_EURO = new BigDecimal("1.95583");

    /** The two currencies amounts are recorded in. */
    public enum Currency {
        BGN,
        EUR
    }

    /** The amount an entry tells of, if it tells of one. */
    public static Optional<Money> in(Details told) {
        return told.one(StepQuestions.AMOUNT.name()).flatMap(hundredths -> told.one(StepQuestions.CURRENCY.name())
                .map(currency -> new Money(Long.parseLong(hundredths), Currency.valueOf(currency))));
    }

    /** In the currency's own unit. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The same in the other currency, at the fixed rate. */
    public Money inTheOther() {
        return currency == Currency.BGN
                ? of(amount().divide(LEVA_FOR_ONE_EURO, 2, RoundingMode.HALF_UP), Currency.EUR)
                : of(amount().multiply(LEVA_FOR_ONE_EURO).setScale(2, RoundingMode.HALF_UP), Currency.BGN);
    }

    /** Whether the other currency says something to a reader: of leva always, of euro while there were leva. */
    public boolean isShownInBoth(LocalDate day) {
        return currency == Currency.BGN || day.isBefore(EURO_SINCE);
    }

    private static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(2).longValueExact(), currency);
    }
}

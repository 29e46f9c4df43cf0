package bg.nrm.casefile;

import bg.nrm.input.Blank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of compensation in leva or euro. Bulgaria has the euro since 2026, at the fixed rate; of what was awarded before, both are
 * shown.
 */
public record Money(long hundredths, Currency currency) {

    /** Since this day amounts are in euro. */
    public static final LocalDate EURO_SINCE = LocalDate.of(2026, 1, 1);

    private static final BigDecimal LEVA_FOR_ONE_EURO = new BigDecimal("1.95583");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,10})(?:[.,](\\d{1,2}))?");
    private static final String UNREADABLE = "unreadable";

    /** The two currencies amounts are recorded in. */
    public enum Currency {
        BGN,
        EUR
    }

    /** What was typed, as a code of an entry; one that no amount has, if it cannot be read. */
    public static String code(String typed) {
        Matcher amount = TYPED.matcher(Blank.bare(typed).replace(" ", ""));
        if (!amount.matches()) {
            return UNREADABLE;
        }
        String cents = Optional.ofNullable(amount.group(2)).orElse("0");
        long parts = Long.parseLong(cents.length() == 1 ? cents + "0" : cents);
        return Long.toString(Long.parseLong(amount.group(1)) * 100 + parts);
    }

    static boolean isCode(String code) {
        return code.matches("[1-9]\\d{0,11}");
    }

    /** The amount an entry tells of, if it tells of one. */
    public static Optional<Money> in(Details told) {
        return told.one(StepField.AMOUNT.field()).filter(Money::isCode).flatMap(code -> told.one(
                        StepField.CURRENCY.field())
                .map(currency -> new Money(Long.parseLong(code), Currency.valueOf(currency))));
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

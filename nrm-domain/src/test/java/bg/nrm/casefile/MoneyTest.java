package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.Money.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void the_rate_is_fixed_and_goes_both_ways() {
        Money leva = new Money(1_000_000, Currency.BGN);

        assertThat(leva.inTheOther()).isEqualTo(new Money(511_292, Currency.EUR));
        assertThat(new Money(100, Currency.EUR).inTheOther()).isEqualTo(new Money(196, Currency.BGN));
        assertThat(leva.amount()).isEqualTo(new BigDecimal("10000.00"));
    }

    @Test
    void both_are_shown_of_leva_always_and_of_euro_until_there_was_nothing_else() {
        Money euro = new Money(100, Currency.EUR);

        assertThat(euro.isShownInBoth(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(euro.isShownInBoth(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(euro.inTheOther().isShownInBoth(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void an_entry_without_a_currency_tells_of_no_amount() {
        Details told = Details.NONE.with("amount", List.of("100"));

        assertThat(Money.in(told)).isEmpty();
        assertThat(Money.in(told.with("currency", List.of("BGN")))).contains(new Money(100, Currency.BGN));
    }
}

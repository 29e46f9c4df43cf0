package bg.nrm.web.cases;

import bg.nrm.casefile.Money;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Instant;

/** Writes amounts as people read them: in euro, and in leva where there were leva. */
@ApplicationScoped
class Moneys {

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    String both(Money money, Instant at) {
        return money.isShownInBoth(Moments.dayOf(at))
                ? texts.in("cases", "money.both", one(money), one(money.inTheOther()))
                : one(money);
    }

    private String one(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return texts.in("cases", "money." + money.currency(), format.format(money.amount()));
    }
}

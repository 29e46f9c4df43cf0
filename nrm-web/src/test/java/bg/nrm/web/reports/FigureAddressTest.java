package bg.nrm.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.Row;
import bg.nrm.reporting.victims.VictimDimension;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CHOICES =
            "year=2021&known=15.01.2022&identification=FORMAL&definition=UNODC&rows=FORM&counting=MENTIONS";

    @Test
    void theAddressOfAFigureIsReadAsItWasWritten() {
        VictimsChoices choices = VictimsChoices.of(parameters(CHOICES)::get, TODAY);
        FigureAddress adults = FigureAddress.of(
                choices,
                Optional.of(new Row(VictimDimension.FORM, "SEX")),
                Column.of(ReportedSex.FEMALE, ReportedAge.ADULT));
        FigureAddress everybody = FigureAddress.of(choices, Optional.empty(), Column.TOTAL);

        assertThat(adults.query()).isEqualTo(CHOICES + "&row=SEX&sex=FEMALE&age=18%2B");
        assertThat(read(adults.query())).contains(adults);
        assertThat(read(everybody.query())).contains(everybody);
    }

    @Test
    void theNameOfABodyInAnyAlphabetComesThrough() {
        VictimsChoices choices = VictimsChoices.of(parameters(CHOICES.replace("FORM&", "BODY&"))::get, TODAY);
        FigureAddress body = FigureAddress.of(
                choices, Optional.of(new Row(VictimDimension.BODY, "МК-Б & Ко")), Column.of(ReportedSex.UNKNOWN));

        assertThat(read(body.query())).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year=2021",
                "year=1999&known=15.01.2022&identification=FORMAL&definition=UNODC&rows=FORM&counting=MENTIONS",
                "year=2021&known=15.01.2122&identification=FORMAL&definition=UNODC&rows=FORM&counting=MENTIONS",
                "year=2021&known=yesterday&identification=FORMAL&definition=UNODC&rows=FORM&counting=MENTIONS",
                "year=2021&known=15.01.2022&identification=MAYBE&definition=UNODC&rows=FORM&counting=MENTIONS",
                "year=2021&known=15.01.2022&identification=FORMAL&definition=MINE&rows=FORM&counting=MENTIONS",
                "year=2021&known=15.01.2022&identification=FORMAL&definition=UNODC&rows=SHOE&counting=MENTIONS",
                CHOICES + "&sex=NEITHER",
                CHOICES + "&sex=",
                CHOICES + "&age=18",
                CHOICES + "&age=40-44"
            })
    void anAddressThatSaysTooLittleOrNothingSensibleIsNoAddress(String query) {
        assertThat(read(query)).isEmpty();
    }

    private static Optional<FigureAddress> read(String query) {
        return FigureAddress.read(parameters(query)::get, TODAY);
    }

    private static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }
}

package bg.nrm.administration;

import bg.nrm.codes.CodeEntry.Labels;
import bg.nrm.codes.CodeEntry.Mapping;
import bg.nrm.input.Blank;
import bg.nrm.input.Problems;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A value that joins a code list.
 *
 * @param mapping its codes at Eurostat, UNODC and in HTCDS
 */
public record NewCode(String code, Labels labels, Mapping mapping, LocalDate validFrom) {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_EUROSTAT = 40;
    private static final int LONGEST_MAPPING = 60;

    public NewCode {
        code = Blank.bare(code).toUpperCase(Locale.ROOT);
    }

    Problems problems() {
        return problemsOf(labels)
                .when(!code.matches("[A-Z0-9][A-Z0-9_+-]{0,39}"), "code", "code.unfit")
                .text("eurostat", mapping.eurostat().orElse(""), LONGEST_EUROSTAT)
                .text("unodc", mapping.unodc().orElse(""), LONGEST_MAPPING)
                .text("htcds", mapping.htcds().orElse(""), LONGEST_MAPPING);
    }

    static Problems problemsOf(Labels labels) {
        Problems problems = new Problems();
        Names.check(problems, "labelBg", labels.bg(), LONGEST_LABEL);
        Names.check(problems, "labelEn", labels.en(), LONGEST_LABEL);
        return problems;
    }

    /** Blank means that there is no such code. */
    public static Mapping mapping(String eurostat, String unodc, String htcds) {
        return new Mapping(given(eurostat), given(unodc), given(htcds));
    }

    private static Optional<String> given(String typed) {
        return Blank.filled(Blank.bare(typed));
    }
}

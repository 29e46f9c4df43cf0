package bg.nrm.administration;

import bg.nrm.input.Blank;
import bg.nrm.input.Problems;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A body that joins the mechanism.
 *
 * @param code its short sign in files that leave the register; never changes
 */
public record NewOrganisation(
        String code, BodyKind kind, Wording wording, Optional<String> district, LocalDate validFrom) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 80;

    public NewOrganisation {
        code = Blank.bare(code).toUpperCase(Locale.ROOT);
    }

    Problems problems() {
        return problemsOf(wording).when(!code.matches("[A-Z0-9][A-Z0-9-]{1,39}"), "code", "code.unfit");
    }

    static Problems problemsOf(Wording wording) {
        Problems problems = new Problems();
        Names.check(problems, "nameBg", wording.nameBg(), LONGEST_NAME);
        Names.check(problems, "nameEn", wording.nameEn(), LONGEST_NAME);
        Names.check(problems, "shortBg", wording.shortBg(), LONGEST_SHORT_NAME);
        Names.check(problems, "shortEn", wording.shortEn(), LONGEST_SHORT_NAME);
        return problems;
    }
}

package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Edition;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every edition of the SOP a case can have been opened under. */
public final class Editions {

    /**
     * The working edition published page by page on nrm.bg. It cites the Social Services Act and is therefore later than the
     * document of 2016; the day from which it applies was not found, so it covers every day until it is followed by another.
     */
    public static final Procedure ADULTS_1 = new Procedure(
            new Edition("adults-1", SopSet.ADULTS, Optional.empty(), Optional.empty()),
            List.of(
                    Identification.MEASURE_1_1,
                    Identification.MEASURE_1_2,
                    Identification.MEASURE_1_3,
                    Referral.MEASURE_1_4,
                    ProtectionAndSupport.MEASURE_2_1,
                    ProtectionAndSupport.MEASURE_2_2,
                    SocialInclusion.MEASURE_3_1,
                    SocialInclusion.MEASURE_3_2,
                    ProceedingsAndCompensation.MEASURE_3_3,
                    ProceedingsAndCompensation.MEASURE_3_4),
            Rights.PERIODS,
            Rights.NOTICES);

    private static final List<Procedure> ALL = List.of(ADULTS_1);

    private Editions() {}

    public static List<Procedure> all() {
        return ALL;
    }

    /** The edition a case keeps by its code. */
    public static Optional<Procedure> withCode(String code) {
        return ALL.stream()
                .filter(procedure -> procedure.edition().code().equals(code))
                .findFirst();
    }

    /** The edition under which a case of this set is opened on this day. */
    public static Optional<Procedure> inForce(SopSet set, LocalDate day) {
        return ALL.stream()
                .filter(procedure -> procedure.edition().set() == set)
                .filter(procedure -> procedure.edition().covers(day))
                .findFirst();
    }
}

package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.SopSet.ADULTS;
import static bg.nrm.procedure.language.SopSet.CHILDREN;
import static bg.nrm.procedure.language.SopSet.FOREIGNERS;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Edition;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.StepId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every edition of the SOP a case can have been opened under: the working edition published page by page on nrm.bg. It cites the
 * Social Services Act and is therefore later than the document of 2016; the day from which it applies was not found, so it covers
 * every day until it is followed by another.
 */
public final class Editions {

    public static final Procedure ADULTS_1 = new Procedure(
            edition("adults-1", ADULTS),
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

    /** For a child of ten or more, and one whose age is not known so closely: it has to be heard in proceedings. */
    public static final Procedure CHILDREN_1 = children("children-1", true);

    /** For a child under ten: it is heard by its development. */
    public static final Procedure YOUNG_CHILDREN_1 = children("young-children-1", false);

    public static final Procedure FOREIGN_ADULTS_1 =
            ADULTS_1.and(foreigners(Foreigners.MEASURE_1_1, Foreigners.MEASURE_3_2));
    public static final Procedure FOREIGN_CHILDREN_1 =
            CHILDREN_1.and(foreigners(Foreigners.MEASURE_1_1_OF_CHILDREN, Foreigners.MEASURE_3_2_OF_CHILDREN));
    public static final Procedure FOREIGN_YOUNG_CHILDREN_1 =
            YOUNG_CHILDREN_1.and(foreigners(Foreigners.MEASURE_1_1_OF_CHILDREN, Foreigners.MEASURE_3_2_OF_CHILDREN));

    public static final Generation FIRST = new Generation(
            1,
            URI.create("https://nrm.bg/naczionalen-mehanizm/"),
            Map.of(
                    Circle.ADULTS, ADULTS_1,
                    Circle.CHILDREN, CHILDREN_1,
                    Circle.YOUNG_CHILDREN, YOUNG_CHILDREN_1,
                    Circle.FOREIGN_ADULTS, FOREIGN_ADULTS_1,
                    Circle.FOREIGN_CHILDREN, FOREIGN_CHILDREN_1,
                    Circle.FOREIGN_YOUNG_CHILDREN, FOREIGN_YOUNG_CHILDREN_1));

    private static final Generations ALL = new Generations(Stream.concat(
                    Stream.of(FIRST),
                    ServiceLoader.load(LaterEditions.class, Editions.class.getClassLoader()).stream()
                            .flatMap(later -> later.get().generations().stream()))
            .toList());

    private Editions() {}

    /** Every generation this register knows. */
    public static Generations generations() {
        return ALL;
    }

    public static List<Procedure> all() {
        return ALL.editions().toList();
    }

    /** An edition by its code. */
    public static Optional<Procedure> withCode(String code) {
        return ALL.withCode(code);
    }

    /** The edition a case is under, by the code it keeps. */
    public static Procedure known(String code) {
        return withCode(code).orElseThrow(() -> new IllegalStateException("No such edition: " + code));
    }

    /** The edition that applies to somebody whose case begins on this day. */
    public static Optional<Procedure> inForce(Circle circle, LocalDate day) {
        return ALL.inForce(day).map(generation -> generation.edition(circle));
    }

    /** Who sets the fixed limit of a step; empty where it has none. */
    public static Optional<Act.Authority> limitOf(StepId step) {
        return all().stream()
                .filter(procedure -> procedure.has(step))
                .filter(procedure -> procedure
                        .step(step)
                        .timeLimit()
                        .filter(limit -> limit.length().isStatutory())
                        .isPresent())
                .findFirst()
                .map(procedure -> procedure.cite(step).source().act().authority());
    }

    private static Procedure children(String code, boolean fromTen) {
        return new Procedure(
                        edition(code, CHILDREN),
                        List.of(
                                ChildIdentification.MEASURE_1_1,
                                ChildIdentification.MEASURE_1_2,
                                ChildIdentification.MEASURE_1_3,
                                ChildReferral.MEASURE_1_4,
                                ChildProtection.MEASURE_2_1,
                                ChildProtection.MEASURE_2_2,
                                ChildInclusion.MEASURE_3_1,
                                ChildInclusion.MEASURE_3_2,
                                ChildInclusion.proceedings(fromTen),
                                ProceedingsAndCompensation.MEASURE_3_4),
                        ChildRights.PERIODS,
                        ChildRights.NOTICES)
                .without(ChildRights.NO_REFLECTION_PERIOD);
    }

    private static Procedure foreigners(Measure identification, Measure safeReturn) {
        return new Procedure(
                edition("foreigners-1", FOREIGNERS),
                List.of(
                        identification,
                        Foreigners.MEASURE_1_2,
                        Foreigners.MEASURE_1_3,
                        Foreigners.MEASURE_1_4,
                        Foreigners.MEASURE_2_1,
                        Foreigners.MEASURE_2_2,
                        safeReturn,
                        Foreigners.MEASURE_3_3),
                Foreigners.PERIODS,
                Foreigners.NOTICES);
    }

    private static Edition edition(String code, SopSet set) {
        return new Edition(code, Set.of(set), Optional.empty(), Optional.empty());
    }
}

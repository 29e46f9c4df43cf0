package bg.nrm.reporting.victims;

import java.util.Optional;

/** A column of Report 1: a sex, an age group, both, or neither for the total. */
public record Column(Optional<ReportedSex> sex, Optional<ReportedAge> age) {

    public static final Column TOTAL = new Column(Optional.empty(), Optional.empty());

    public static Column of(ReportedSex sex, ReportedAge age) {
        return new Column(Optional.of(sex), Optional.of(age));
    }

    /** All ages of one sex. */
    public static Column of(ReportedSex sex) {
        return new Column(Optional.of(sex), Optional.empty());
    }

    /** All sexes of one age group. */
    public static Column of(ReportedAge age) {
        return new Column(Optional.empty(), Optional.of(age));
    }

    boolean holds(VictimGroup group) {
        return sex.map(group.sex()::equals).orElse(true)
                && age.map(group.age()::equals).orElse(true);
    }

    boolean collected(Coverage coverage) {
        return (sex.isEmpty() || coverage.has(VictimDimension.SEX))
                && (age.isEmpty() || coverage.has(VictimDimension.AGE));
    }
}

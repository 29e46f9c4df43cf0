package bg.nrm.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the matrix of a risk assessment shows: each factor by how grave it would be and how likely it is. It explains itself and decides
 * nothing: the level is the judgement of whoever assesses, together with the person. Protective factors lower no level by themselves.
 *
 * @param factors what was found, the gravest first
 * @param unplaced factors of which it is not known how grave or how likely they are
 * @param protective codes of the list PROTECTIVE_FACTOR
 */
public record RiskPicture(List<Placed> factors, List<String> unplaced, List<String> protective) {

    private static final List<String> GRADES = List.of("LOW", "MEDIUM", "HIGH");

    /** A level of the matrix; codes of the list RISK_LEVEL. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH;

        /** The cell of the matrix: both are numbers from 0, low, to 2, high. */
        static Level at(int severity, int likelihood) {
            int sum = severity + likelihood;
            if (sum >= 3) {
                return HIGH;
            }
            return sum == 2 ? MEDIUM : LOW;
        }
    }

    /**
     * A factor in its cell.
     *
     * @param factor code of the list RISK_FACTOR
     * @param severity code of the list RISK_GRADE, and so is likelihood
     * @param fact on what it rests, in words
     */
    public record Placed(String factor, String severity, String likelihood, String fact) {

        public Level level() {
            return Level.at(GRADES.indexOf(severity), GRADES.indexOf(likelihood));
        }
    }

    public RiskPicture {
        factors = List.copyOf(factors);
        unplaced = List.copyOf(unplaced);
        protective = List.copyOf(protective);
    }

    /** Reads a risk assessment. */
    public static RiskPicture of(Content assessment) {
        List<Map<String, String>> rows = assessment.rowsOf(IdentificationForms.FACTORS);
        return new RiskPicture(
                rows.stream()
                        .filter(RiskPicture::isGraded)
                        .map(RiskPicture::placed)
                        .sorted(Comparator.comparing(Placed::level).reversed())
                        .toList(),
                rows.stream()
                        .filter(row -> !isGraded(row))
                        .map(row -> row.getOrDefault(IdentificationForms.FACTOR, ""))
                        .toList(),
                assessment.rowsOf(IdentificationForms.PROTECTIVE).stream()
                        .map(row -> row.getOrDefault(IdentificationForms.FACTOR, ""))
                        .toList());
    }

    /** The grades of the matrix, from low to high: codes of the list RISK_GRADE. */
    public static List<String> grades() {
        return GRADES;
    }

    /** The level of a cell. */
    public static Level level(String severity, String likelihood) {
        return Level.at(GRADES.indexOf(severity), GRADES.indexOf(likelihood));
    }

    /** What stands in a cell. */
    public List<Placed> at(String severity, String likelihood) {
        return factors.stream()
                .filter(placed -> placed.severity().equals(severity)
                        && placed.likelihood().equals(likelihood))
                .toList();
    }

    /** The highest cell in which something stands; empty when nothing was placed. */
    public Optional<Level> highest() {
        return factors.stream().map(Placed::level).max(Comparator.naturalOrder());
    }

    /** The factors for which it is the highest. */
    public List<Placed> decisive() {
        return factors.stream()
                .filter(placed -> highest().filter(placed.level()::equals).isPresent())
                .toList();
    }

    /** Whether the level somebody judged is lower than the matrix shows: allowed, and said on the paper. */
    public boolean isAbove(String judged) {
        return highest()
                .filter(shown -> GRADES.indexOf(judged) >= 0 && shown.ordinal() > GRADES.indexOf(judged))
                .isPresent();
    }

    private static boolean isGraded(Map<String, String> row) {
        return GRADES.contains(row.getOrDefault(IdentificationForms.SEVERITY, ""))
                && GRADES.contains(row.getOrDefault(IdentificationForms.LIKELIHOOD, ""));
    }

    private static Placed placed(Map<String, String> row) {
        return new Placed(
                row.getOrDefault(IdentificationForms.FACTOR, ""),
                row.get(IdentificationForms.SEVERITY),
                row.get(IdentificationForms.LIKELIHOOD),
                row.getOrDefault("fact", ""));
    }
}

package bg.nrm.demonstration.population;

/** The forms of exploitation as UNODC groups them. */
public enum FormGroup {
    SEXUAL("Sexual exploitation", 85, 40, 82, 10),
    LABOUR("Forced labour", 5, 30, 4, 75),
    OTHER("Other forms of exploitation", 10, 30, 14, 15);

    private final String published;
    private final int girls;
    private final int boys;
    private final int women;
    private final int men;

    FormGroup(String published, int girls, int boys, int women, int men) {
        this.published = published;
        this.girls = girls;
        this.boys = boys;
        this.women = women;
        this.men = men;
    }

    /** The usual share of the form among the people of a group, as in the years for which it was published. */
    int percentOf(Group group) {
        return switch (group) {
            case GIRLS -> girls;
            case BOYS -> boys;
            case WOMEN -> women;
            case MEN -> men;
        };
    }

    String published() {
        return published;
    }
}

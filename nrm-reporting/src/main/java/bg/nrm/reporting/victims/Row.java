package bg.nrm.reporting.victims;

/** A row of Report 1: a value of the dimension the table is broken down by. */
public record Row(VictimDimension dimension, String code) {

    /** The row that is always there, also when nobody stands in it. */
    public static Row unknown(VictimDimension dimension) {
        return new Row(dimension, "UNKNOWN");
    }

    public boolean isUnknown() {
        return code.equals("UNKNOWN");
    }
}

package bg.nrm.reporting.victims;

import java.util.List;

/** The registered victims, already grouped: who answers has no names and gives none. */
public interface RegisteredVictims {

    /** The groups of victims of the question's year as known on its cut-off date; empty when there were none. */
    List<VictimGroup> groups(VictimsQuestion question);

    /** What was collected in the year. */
    Coverage coverage(int year);
}

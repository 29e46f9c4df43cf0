package bg.nrm.person;

/** An age in completed years that lies between two numbers, both included. */
public record Years(int from, int to) {

    static final int OLDEST = 120;

    boolean holds(int age) {
        return from <= age && age <= to;
    }
}

package bg.nrm.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Papers to print, tables to write, files to read as a whole: what holds much in memory is done by few at a time. */
@ApplicationScoped
public class HeavyWork {

    private final Gate gate = new Gate("papers and tables", 3, 12, Duration.ofSeconds(15));

    /** Does it in its turn, or refuses it. */
    public <T> T inTurn(Supplier<T> work) {
        return gate.pass(work);
    }

    /** A turn for work that may fail in ways of its own, to be given back by closing it. */
    public Gate.Pass turn() {
        return gate.enter();
    }
}

package bg.nrm.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock. Rules never ask it: they are told the moment. */
@ApplicationScoped
class TimeSource {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}

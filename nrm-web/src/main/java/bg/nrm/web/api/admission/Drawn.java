package bg.nrm.web.api.admission;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What this request drew from its client's bucket. */
@RequestScoped
class Drawn {

    private Bucket.Draw draw;

    void is(Bucket.Draw taken) {
        draw = taken;
    }

    Optional<Bucket.Draw> find() {
        return Optional.ofNullable(draw);
    }
}

package bg.nrm.connection;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;

/** The token of this request; none on a screen. */
@RequestScoped
public class CurrentToken {

    private OptionalLong id = OptionalLong.empty();

    void is(long tokenId) {
        id = OptionalLong.of(tokenId);
    }

    /** Key of the token. Asked only where a token was required before. */
    public long id() {
        return id.orElseThrow(() -> new IllegalStateException("This request showed no token"));
    }

    public OptionalLong find() {
        return id;
    }
}

package bg.nrm.start;

import bg.nrm.protection.SealedColumns;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** What the persistence provider is told before it begins: seals are bound to rows, and nothing is asked twice. */
public class ProviderSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) throws Exception {
        new NoSecondTry().customize(session);
        SealedColumns.in(session);
    }
}

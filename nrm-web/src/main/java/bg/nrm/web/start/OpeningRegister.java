package bg.nrm.web.start;

import bg.nrm.start.NotStarted;
import bg.nrm.start.Starting;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The first thing a deployment does. If the register cannot be opened the deployment fails, with the reason in one line. */
@WebListener
public class OpeningRegister implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(OpeningRegister.class.getName());

    @Inject
    private Starting starting;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            starting.open();
        } catch (NotStarted reason) {
            LOG.log(Level.SEVERE, "NRM does not start: {0}", reason.getMessage());
            throw reason;
        }
    }
}

package bg.nrm.inside;

import bg.nrm.start.Starting;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the register as the pages' application does. */
@WebListener
public class OpeningInside implements ServletContextListener {

    @Inject
    private Starting starting;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        starting.open();
    }
}

package bg.nrm.web.frame;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ProjectStage;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lets the configuration say Development to those who build pages; a web.xml could only be changed by a build. */
public class StagedApplications extends ApplicationFactory {

    public StagedApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        return new Staged(getWrapped().getApplication());
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class Staged extends ApplicationWrapper {

        private static final ProjectStage STAGE = ConfigProvider.getConfig()
                .getOptionalValue("nrm.stage", String.class)
                .map(ProjectStage::valueOf)
                .orElse(ProjectStage.Production);

        Staged(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ProjectStage getProjectStage() {
            return STAGE;
        }
    }
}

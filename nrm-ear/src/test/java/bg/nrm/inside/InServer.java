package bg.nrm.inside;

import bg.nrm.envelope.TestFiles;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test whose methods run in the server, with the beans of the register in its fields. */
@ExtendWith({ServerSettings.class, ArquillianExtension.class})
abstract class InServer {

    /** The libraries of the delivery as they are, without pages and interface, and the classes of this package. */
    @Deployment
    public static WebArchive register() throws URISyntaxException {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "nrm-inside.war")
                .addPackage(InServer.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(TestFiles.libraries().toFile().listFiles((directory, name) -> name.endsWith(".jar")));
        return war.addAsLibrary(new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
    }
}

package bg.nrm.inside;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/** Deploys what the first class brings, and leaves it there for the others until the last has run: a server takes its time to start. */
public final class OneDeployment extends PayaraMicroDeployableContainer {

    private Archive<?> deployed;
    private ProtocolMetaData where;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null) {
            deployed = archive;
            where = onLoopback(super.deploy(archive));
        }
        return where;
    }

    /** The server names the machine, and listens on loopback only. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData named) {
        ProtocolMetaData local = new ProtocolMetaData();
        for (HTTPContext context : named.getContexts(HTTPContext.class)) {
            HTTPContext here = new HTTPContext("127.0.0.1", context.getPort());
            context.getServlets().forEach(here::add);
            local.addContext(here);
        }
        return local;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class uses it, too
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            super.undeploy(deployed);
        } catch (DeploymentException e) {
            throw new LifecycleException("the server does not end", e);
        }
        super.stop();
    }
}

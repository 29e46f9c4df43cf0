package bg.nrm.envelope;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the server when the first test asks for it; JUnit closes what lies in the store of its session after the last test, whether the classes are run
 * together or one after another. A class that has a server of its own uses that.
 */
final class RunningMicroServer implements ParameterResolver {

    static final Namespace ONCE = Namespace.create(RunningMicroServer.class);

    static MicroServer in(ExtensionContext context) {
        MicroServer own = context.getStore(ONCE).get(MicroServer.class, MicroServer.class);
        return own != null
                ? own
                : context.getStore(StoreScope.LAUNCHER_SESSION, ONCE)
                        .getOrComputeIfAbsent(MicroServer.class, key -> MicroServer.start(), MicroServer.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MicroServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return in(context);
    }
}

package bg.nrm.envelope;

import static bg.nrm.envelope.RunningMicroServer.ONCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A database server and a server before it, for one class; JUnit closes what lies in its store, the last first. */
final class LosableDatabase implements BeforeAllCallback, ParameterResolver {

    private record Directory(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Disposable.remove(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        String patience = context.getRequiredTestClass()
                .getAnnotation(BeforeDatabaseServer.class)
                .patience();
        ExtensionContext.Store own = context.getStore(ONCE);
        Directory directory = new Directory(Disposable.directory("nrm-losable"));
        own.put(Directory.class, directory);
        DebianMariaDb database = DebianMariaDb.start(directory.path().resolve("database"));
        own.put(DebianMariaDb.class, database);
        own.put(MicroServer.class, MicroServer.before(database, patience));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DebianMariaDb.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ONCE).get(DebianMariaDb.class, DebianMariaDb.class);
    }
}

package bg.nrm.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Keys for all unit tests of the module, made once: entities prove what they are as soon as they are made. */
public class KeysOfTests implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(KeysOfTests.class))
                .getOrComputeIfAbsent(KeysOfTests.class, first -> loaded());
    }

    private static boolean loaded() {
        try {
            Path file = Files.createTempDirectory("nrm-keys").resolve("keys");
            KeyRing.create(file);
            Protection.with(KeyRing.in(file));
            Files.delete(file);
            Files.delete(file.getParent());
            return true;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

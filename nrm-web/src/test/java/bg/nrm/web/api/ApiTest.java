package bg.nrm.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.web.api.once.Once;
import bg.nrm.web.api.once.Safe;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiTest {

    @Test
    void is_described_as_it_is() throws IOException {
        String described = Description.of(Api.RESOURCES);
        java.nio.file.Path asIs = java.nio.file.Path.of("target", "openapi.json");
        Files.writeString(asIs, described);
        assertThat(committed())
                .as("the description of the interface; as the code has it in %s", asIs)
                .isEqualTo(described);
    }

    @Test
    void lists_every_resource_it_has() {
        assertThat(Api.RESOURCES).allMatch(resource -> resource.isAnnotationPresent(Path.class));
        assertThat(new Api().getClasses()).containsAll(Api.RESOURCES);
    }

    @Test
    void does_once_whatever_is_posted_and_is_not_safe_to_repeat() {
        assertThat(operations()
                        .filter(method ->
                                Description.httpMethod(method).orElseThrow().equals(HttpMethod.POST)))
                .allMatch(method -> method.isAnnotationPresent(Once.class) != method.isAnnotationPresent(Safe.class));
    }

    @Test
    void takes_no_name_in_an_address() {
        Set<String> personal = Set.of("name", "given", "family", "identifier", "egn", "address", "phone", "q");
        assertThat(operations()
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                        .map(parameter ->
                                parameter.getAnnotation(QueryParam.class).value()))
                .doesNotContainAnyElementsOf(personal);
    }

    private static Stream<Method> operations() {
        return Api.RESOURCES.stream().flatMap(Description::operations);
    }

    private static String committed() throws IOException {
        try (InputStream file = Api.class.getResourceAsStream("openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

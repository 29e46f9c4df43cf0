package bg.nrm.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The interface, version 1. What is not listed here is not served. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** What a client can ask for. */
    static final Set<Class<?>> RESOURCES = Set.of(DescriptionResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            Admission.class, Reading.class, AnswerHeaders.class, FaultMapper.class, InvalidMapper.class, Json.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new java.util.HashSet<>(RESOURCES);
        all.addAll(PROVIDERS);
        return all;
    }
}

package bg.nrm.web.api;

import bg.nrm.web.api.admission.PaceHeaders;
import bg.nrm.web.api.admission.TokenAdmission;
import bg.nrm.web.api.answer.AnswerHeaders;
import bg.nrm.web.api.answer.FaultMapper;
import bg.nrm.web.api.answer.InvalidMapper;
import bg.nrm.web.api.answer.Json;
import bg.nrm.web.api.casefile.ActsResource;
import bg.nrm.web.api.casefile.CasesResource;
import bg.nrm.web.api.casefile.ConsentsResource;
import bg.nrm.web.api.casefile.KnowersResource;
import bg.nrm.web.api.casefile.PapersResource;
import bg.nrm.web.api.casefile.PeriodsResource;
import bg.nrm.web.api.casefile.StepsResource;
import bg.nrm.web.api.casefile.StoryResource;
import bg.nrm.web.api.once.KeyedRequests;
import bg.nrm.web.api.person.PersonsResource;
import bg.nrm.web.api.report.ReportsResource;
import bg.nrm.web.api.signal.SignalsResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** The interface, version 1. What is not listed here is not served. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** What a client can ask for. */
    static final Set<Class<?>> RESOURCES = Set.of(
            DescriptionResource.class,
            PersonsResource.class,
            SignalsResource.class,
            CasesResource.class,
            StepsResource.class,
            StoryResource.class,
            ActsResource.class,
            PeriodsResource.class,
            KnowersResource.class,
            ConsentsResource.class,
            PapersResource.class,
            ReportsResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            TokenAdmission.class,
            KeyedRequests.class,
            AnswerHeaders.class,
            PaceHeaders.class,
            FaultMapper.class,
            InvalidMapper.class,
            Json.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(PROVIDERS);
        return all;
    }
}

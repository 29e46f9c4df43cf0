package bg.nrm.web.api.person;

import bg.nrm.input.Problem;
import bg.nrm.person.ChangingPerson;
import bg.nrm.person.OpeningPerson;
import bg.nrm.person.PersonChange;
import bg.nrm.person.PersonQuery;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.SearchingPersons;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.web.api.answer.Changed;
import bg.nrm.web.api.answer.Faults;
import bg.nrm.web.api.answer.ProblemWords;
import bg.nrm.web.api.answer.Refusal;
import bg.nrm.web.api.once.Safe;
import bg.nrm.web.api.question.Differences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Persons whom the token's body knows through a signal or a case. */
@Path("persons")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PersonsResource {

    @Inject
    private SearchingPersons searching;

    @Inject
    private OpeningPerson opening;

    @Inject
    private ChangingPerson changing;

    @Inject
    private Faults faults;

    @Inject
    private ProblemWords words;

    /** A name never stands in an address, so looking for one is a POST. */
    @POST
    @Safe
    @Path("search")
    @Operation(summary = "Looks for a person by name or number. Carried out anew each time it is sent.")
    @APIResponseSchema(PersonMatches.class)
    public Response search(@NotNull @Valid PersonSearch search) {
        PersonQuery query = search.query();
        List<Problem> problems = query.problems();
        return problems.isEmpty()
                ? Response.ok(PersonMatches.of(searching.search(query))).build()
                : faults.answer(words.refusal(problems));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How to reach a person safely, and what does not say who it is.")
    public PersonShown open(@PathParam("id") long id) {
        return PersonShown.of(opening.open(id));
    }

    @GET
    @Path("{id}/identity")
    @Operation(summary = "Name, numbers, birth date and address too. Noted in the audit by itself.")
    public PersonRevealed reveal(@PathParam("id") long id) {
        return PersonRevealed.of(opening.reveal(id));
    }

    @PUT
    @Path("{id}/identity")
    @Operation(summary = "Changes what is recorded of a person. 409 with both values if somebody else did meanwhile.")
    @APIResponseSchema(Changed.class)
    public Response change(@PathParam("id") long id, @NotNull @Valid PersonChanged change) {
        Answers after = change.person().answers();
        PersonChange result = changing.change(id, new Edit(change.version(), after, after));
        if (result instanceof PersonChange.Invalid invalid) {
            return faults.answer(
                    words.refusal(invalid.problems(), field -> "person." + PersonQuestions.PERSON.path(field)));
        }
        if (result instanceof PersonChange.Conflict conflict) {
            return faults.answer(Refusal.conflict(
                    Differences.of(conflict.between(), "person", conflict.version(), change.version())));
        }
        return Response.ok(new Changed(((PersonChange.Changed) result).version()))
                .build();
    }
}

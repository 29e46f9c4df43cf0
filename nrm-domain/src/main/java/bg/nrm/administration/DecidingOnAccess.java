package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NamedUser;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Role;
import bg.nrm.access.Trail;
import bg.nrm.approval.Decision;
import bg.nrm.codes.MovedDay;
import bg.nrm.codes.MovedDays;
import bg.nrm.codes.ParameterValue;
import bg.nrm.codes.ParameterValues;
import bg.nrm.count.Counting;
import bg.nrm.input.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decides, as the second person, on accounts and tokens that another administrator wants; and shows all that waits for one. */
@ApplicationScoped
@Transactional
public class DecidingOnAccess {

    /** More are not told apart in the menu. */
    public static final int COUNTED = 99;

    @Inject
    private AccessProposals proposals;

    @Inject
    private MovedDays days;

    @Inject
    private ParameterValues parameters;

    @Inject
    private Accounts accounts;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private SecondPerson second;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** What waits, what can be fetched, and what was decided last. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public Waitlist all() {
        List<AccessProposal> access = proposals.latest();
        List<MovedDay> moved =
                days.all().stream().filter(day -> day.decision().isWaiting()).toList();
        List<ParameterValue> values = parameters.all().stream()
                .filter(value -> value.decision().isWaiting())
                .toList();
        Map<Long, NamedUser> names = accounts.called(Decided.hands(Stream.of(
                        access.stream().map(AccessProposal::decision),
                        moved.stream().map(MovedDay::decision),
                        values.stream().map(ParameterValue::decision))
                .flatMap(each -> each)
                .toList()));
        long asking = current.get().userId();
        Instant now = second.now();
        trail.about(ObjectType.PROPOSAL).detail("rows=" + (access.size() + moved.size() + values.size()));
        return new Waitlist(
                access.stream()
                        .map(each -> ProposedAccess.of(each, names, asking, now))
                        .toList(),
                moved.stream().map(day -> DecidedDay.of(day, names, asking)).toList(),
                values.stream()
                        .map(value -> new Waitlist.ProposedValue(
                                bg.nrm.procedure.language.Parameter.valueOf(value.code()),
                                ParameterHistory.Value.of(value, names, asking)))
                        .toList(),
                accounts.open(Role.ADMINISTRATOR) < 2);
    }

    /** The second person says yes, and it is done. */
    @Permitted(Action.ACCESS_APPROVED)
    public Change approve(long id) {
        AccessProposal proposal = proposals.find(id).orElseThrow(NotFound::new);
        List<Problem> problems = fourEyes.approve(proposal);
        if (!problems.isEmpty()) {
            trail.about(ObjectType.PROPOSAL, id)
                    .detail("refused=" + problems.get(0).code());
            return new Change.Refused(problems);
        }
        return told(proposal);
    }

    /** The second person says no, or whoever proposed it takes it back. */
    @Permitted(Action.ACCESS_DECLINED)
    public Change decline(long id) {
        AccessProposal proposal =
                proposals.find(id).filter(found -> found.decision().isWaiting()).orElseThrow(NotFound::new);
        second.declines(proposal.decision(), id);
        return told(proposal);
    }

    /** For the menu: what waits for a second administrator, whoever that is. */
    public List<Counting> countingWaiting() {
        return Stream.of(
                        "access_proposal where settled = 0",
                        "moved_day where settled = 0",
                        "parameter where settled = 0 and not approved")
                .map(rows -> new Counting(rows, List.of(), COUNTED))
                .toList();
    }

    private Change told(AccessProposal proposal) {
        Decision.Standing standing = proposal.decision().standing();
        trail.about(ObjectType.PROPOSAL, proposal.id()).detail(FourEyes.codes(proposal) + " " + standing);
        return new Change.Made(proposal.id());
    }
}

package bg.nrm.web.admin;

import bg.nrm.access.Role;
import bg.nrm.connection.IssuedToken;
import bg.nrm.connection.IssuingToken;
import bg.nrm.connection.ListingTokens;
import bg.nrm.connection.NewConnection;
import bg.nrm.connection.RevokingToken;
import bg.nrm.connection.TokenResult;
import bg.nrm.connection.TokenResult.Reason;
import bg.nrm.input.Problem;
import bg.nrm.input.TypedDays;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Systems of other bodies and their tokens: proposed here, revoked here at once. */
@Named
@RequestScoped
public class TokensView {

    private static final String FORM = "connection";
    private static final Map<Reason, String> FIELDS = Map.of(
            Reason.NAME_UNFIT, "name",
            Reason.NO_ROLE, "roles",
            Reason.ROLE_OF_A_PERSON, "roles",
            Reason.BODY_ENDED, "organisation",
            Reason.DAY_OVER, "lastDay",
            Reason.DAY_TOO_LATE, "lastDay",
            Reason.NOT_A_SYSTEM, "name",
            Reason.WAITING, "lastDay");

    @Inject
    private ListingTokens listing;

    @Inject
    private IssuingToken issuing;

    @Inject
    private RevokingToken revoking;

    @Inject
    private AllBodies bodies;

    @Inject
    private Changes changes;

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private boolean add;

    /** The token in whose place a further one is issued. */
    @Inject
    @Param
    private Long renew;

    /** The token that is about to be revoked. */
    @Inject
    @Param
    private Long revoke;

    private final Fields fields = new Fields();
    private Role[] roles = {};
    private List<IssuedToken> all;

    @PostConstruct
    void read() {
        all = listing.all();
        fields.with("lastDay", TypedDays.typed(today().plusYears(1).minusDays(1)));
    }

    public List<IssuedToken> getAll() {
        return all;
    }

    public String rolesOf(IssuedToken token) {
        return token.roles().stream().sorted().map(this::label).collect(Collectors.joining(", "));
    }

    /** The last day on which it opens anything; it ends with the midnight after it. */
    public LocalDate lastDayOf(IssuedToken token) {
        return Moments.dayOf(token.expiresAt().minusNanos(1));
    }

    public String numberOf(IssuedToken token) {
        return texts.in("audit", "who", token.number());
    }

    public boolean isAdding() {
        return add || isRenewing();
    }

    public boolean isRenewing() {
        return renewed().isPresent();
    }

    /** The name of the system that gets its next token. */
    public String getRenewedName() {
        return renewed().map(IssuedToken::label).orElse("");
    }

    /** The token to be revoked, as long as it is valid. */
    public Optional<IssuedToken> getRevoked() {
        return token(revoke).filter(IssuedToken::valid);
    }

    public Fields getFields() {
        return fields;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public List<SelectItem> getRoleItems() {
        return Stream.of(Role.WORKER, Role.COORDINATOR, Role.SHELTER_MANAGER, Role.STATISTICIAN)
                .map(role -> new SelectItem(role, label(role)))
                .toList();
    }

    public List<SelectItem> getBodies() {
        return bodies.list().stream()
                .filter(body -> body.isValidOn(today()))
                .map(body -> new SelectItem(String.valueOf(body.id()), body.shortName(language.locale())))
                .toList();
    }

    public void propose() {
        changes.day(fields, "lastDay", FORM).map(this::proposed).ifPresent(this::answer);
    }

    public void revoke() {
        revoking.revoke(revoke);
        changes.done("token.revoked", "admin/tokens.xhtml");
    }

    private TokenResult proposed(LocalDate lastDay) {
        return renewed()
                .map(token -> issuing.renew(token.accountId(), lastDay))
                .orElseGet(() -> issuing.connect(new NewConnection(
                        Long.parseLong(fields.text("organisation")),
                        fields.text("name"),
                        Arrays.stream(roles).collect(Collectors.toSet()),
                        lastDay)));
    }

    private void answer(TokenResult result) {
        if (result instanceof TokenResult.Proposed) {
            changes.done("access.waits", "admin/approvals.xhtml");
        } else {
            Set<Reason> reasons = ((TokenResult.Refused) result).reasons();
            answers.problems(
                    reasons.stream()
                            .map(reason -> Problem.at(FIELDS.get(reason), "token." + reason))
                            .toList(),
                    field -> FORM + ":" + field);
        }
    }

    private Optional<IssuedToken> renewed() {
        return token(renew);
    }

    private Optional<IssuedToken> token(Long id) {
        return all.stream().filter(token -> id != null && token.id() == id).findFirst();
    }

    private String label(Role role) {
        return texts.of("role." + role);
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}

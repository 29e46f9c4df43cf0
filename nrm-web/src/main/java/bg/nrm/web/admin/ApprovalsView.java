package bg.nrm.web.admin;

import bg.nrm.access.NamedUser;
import bg.nrm.access.Role;
import bg.nrm.administration.Decided;
import bg.nrm.administration.DecidedDay;
import bg.nrm.administration.DecidingOnAccess;
import bg.nrm.administration.GivingPassword;
import bg.nrm.administration.ProposedAccess;
import bg.nrm.administration.Waitlist;
import bg.nrm.administration.Waitlist.ProposedValue;
import bg.nrm.connection.IssuingToken;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.publication.Words;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** All that waits for a second administrator; a password or token that was approved is fetched here, once, by whoever proposed it. */
@Named
@RequestScoped
public class ApprovalsView {

    private static final String FORM = "approvals";
    private static final String PAGE = "admin/approvals.xhtml";

    @Inject
    private DecidingOnAccess deciding;

    @Inject
    private GivingPassword passwords;

    @Inject
    private IssuingToken tokens;

    @Inject
    private Changes changes;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private Language language;

    @Inject
    @Param
    private Long proposal;

    private Waitlist all;
    private Optional<ProposedAccess> fetched = Optional.empty();
    private Optional<String> secret = Optional.empty();

    @PostConstruct
    void read() {
        all = deciding.all();
    }

    public Waitlist getAll() {
        return all;
    }

    /** What is proposed, in words. */
    public String kindOf(ProposedAccess proposal) {
        return texts.in("admin", "access.kind." + proposal.kind());
    }

    /** The user name of an account to be opened, or the number of one that is there. */
    public String accountOf(ProposedAccess proposal) {
        return proposal.number()
                .map(number -> texts.in("audit", "who", number))
                .or(proposal::username)
                .orElse("");
    }

    public String bodyOf(ProposedAccess proposal) {
        String body = proposal.body().shortName(language.locale());
        return proposal.from()
                .map(from -> texts.in("admin", "access.moves", from.shortName(language.locale()), body))
                .orElse(body);
    }

    public String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(role -> texts.of("role." + role)).collect(Collectors.joining(", "));
    }

    /** A declared day with what becomes of it. */
    public String dayOf(DecidedDay day) {
        return moments.date(day.day()) + ", " + texts.in("admin", "day.kind." + day.kind());
    }

    /** A number of the rules with the value it is to have. */
    public String valueOf(ProposedValue proposed) {
        Words words = Words.in(language.locale());
        return words.of(proposed.parameter()) + ": "
                + words.value(
                        proposed.parameter(),
                        Parameters.proposed()
                                .with(proposed.parameter(), proposed.value().amount()));
    }

    /** The number and name of somebody. */
    public String who(Optional<NamedUser> user) {
        return user.map(known -> texts.in("audit", "who", known.number()) + ", " + known.name())
                .orElse("");
    }

    /** Where a proposal stands, in words. */
    public String standingOf(Decided decided) {
        return texts.in("admin", "approval.standing." + decided.standing());
    }

    /** What was just fetched. */
    public Optional<ProposedAccess> getFetched() {
        return fetched;
    }

    /** The password or token just made; empty at any other time. */
    public String getSecret() {
        return secret.orElse("");
    }

    public void approve() {
        if (changes.made(deciding.approve(proposal()), FORM)) {
            changes.done("access.approved", PAGE);
        }
    }

    public void decline() {
        if (changes.made(deciding.decline(proposal()), FORM)) {
            changes.done("access.declined", PAGE);
        }
    }

    public void fetch() {
        fetched = all.open().stream().filter(each -> each.id() == proposal()).findFirst();
        secret = fetched.map(proposal -> proposal.kind().givesToken()
                ? tokens.fetch(proposal()).value()
                : passwords.fetch(proposal()).value());
        all = deciding.all();
    }

    /** The proposal beside which the button stood when it was drawn: lists grow and shrink until it is pressed. */
    private long proposal() {
        return Optional.ofNullable(proposal).orElse(-1L);
    }
}

package bg.nrm.administration;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.approval.Decision;
import bg.nrm.organisation.Organisation;
import bg.nrm.protection.ProvenTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account or a token that one administrator wants and another has to approve. It holds no secret: a password or a token is made
 * when whoever proposed it fetches it.
 */
@Entity
@Table(name = "access_proposal")
public class AccessProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AccessKind kind;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private UserAccount account;

    @Column(updatable = false)
    private String username;

    @Column(updatable = false)
    private String name;

    @ManyToOne
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Column(updatable = false)
    private String roles;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Embedded
    private Decision decision;

    private boolean alone;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    /** That the register wrote it as it stands: who proposed it, who decided, what came of it. */
    private byte[] proof;

    @Transient
    private boolean proven = true;

    @Version
    private long version;

    protected AccessProposal() {}

    AccessProposal(AccessRequest wish, Decision decision) {
        this.kind = wish.kind();
        this.account = wish.account().orElse(null);
        this.username = wish.username().orElse(null);
        this.name = wish.name().orElse(null);
        this.organisation = wish.body().orElse(null);
        this.roles = wish.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.lastDay = wish.lastDay().orElse(null);
        this.decision = decision;
    }

    /** To be said once it has its number in the database, and with every change. What somebody else wrote is not vouched for. */
    @PreUpdate
    void prove() {
        if (proven) {
            proof = ProvenTable.ACCESS_PROPOSAL.proof(meaning());
        }
    }

    @PostLoad
    void check() {
        proven = ProvenTable.ACCESS_PROPOSAL.holds(proof, meaning());
    }

    private Object[] meaning() {
        return new Object[] {
            id,
            kind,
            account == null ? null : account.id(),
            username,
            name,
            organisation == null ? null : organisation.id(),
            roles,
            lastDay,
            decision.proposedBy().orElse(null),
            decision.proposedAt(),
            decision.until().orElse(null),
            decision.decidedBy().orElse(null),
            decision.isApproved(),
            decision.settled(),
            alone,
            fetchedAt
        };
    }

    /** Whether the register wrote it as it stands. */
    boolean isProven() {
        return proven;
    }

    public long id() {
        return id;
    }

    public AccessKind kind() {
        return kind;
    }

    /** Whom it concerns; empty until an account that is to be opened is there. */
    public Optional<UserAccount> account() {
        return Optional.ofNullable(account);
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /** How the person or the system is to be called; as it is called where nothing else was said. */
    public String name() {
        return name == null ? account.name() : name;
    }

    /** The body in which the account is to act, or acts. */
    public Organisation body() {
        return organisation == null ? account.organisation() : organisation;
    }

    /** The roles the account is to have; none where they stay as they are. */
    public Set<Role> roles() {
        return roles == null || roles.isEmpty()
                ? EnumSet.noneOf(Role.class)
                : Stream.of(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** The last day of a token. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Decision decision() {
        return decision;
    }

    /** Whether the only administrator there was did it alone. */
    public boolean isAlone() {
        return alone;
    }

    /** The account that was opened for it. */
    public void opened(UserAccount opened) {
        account = opened;
    }

    void approvedAlone(Instant now) {
        decision.approveAlone(id, now);
        alone = true;
    }

    /** Whether there is a secret that this user may still fetch. */
    boolean isToBeFetchedBy(long user, Instant now) {
        return kind.givesSecret()
                && decision.isApproved()
                && decision.isBy(user)
                && !decision.isOver(now)
                && fetchedAt == null
                && account != null
                && account.isActive();
    }

    void fetched(Instant now) {
        fetchedAt = now;
    }
}

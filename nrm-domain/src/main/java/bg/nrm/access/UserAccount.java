package bg.nrm.access;

import bg.nrm.organisation.Organisation;
import bg.nrm.protection.ProvenTable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Somebody who uses the register: known to the audit by a number, to colleagues by name. */
@Entity
@Table(name = "user_account")
public class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String username;

    private String name;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    private boolean active;

    @Column(updatable = false)
    private boolean demonstration;

    @Column(name = "for_system", updatable = false)
    private boolean system;

    @Column(name = "password_once")
    private boolean passwordOnce;

    @Column(name = "password_until")
    private Instant passwordUntil;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private byte[] proof;

    @Version
    private long version;

    protected UserAccount() {}

    /** A new account; it cannot be used before it has a password. */
    public UserAccount(
            int number, String username, String name, Organisation organisation, Set<Role> roles, Instant now) {
        this.number = number;
        this.username = username;
        this.name = name;
        this.organisation = organisation;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.language = "bg";
        this.active = true;
        this.passwordHash = "";
        this.createdAt = now;
        prove();
    }

    /** An account of the demonstration: it exists only where invented data are loaded. */
    public UserAccount forDemonstration() {
        demonstration = true;
        return this;
    }

    /** The account of a connected system: it shows tokens and never has a password. */
    public UserAccount forSystem() {
        system = true;
        prove();
        return this;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Organisation organisation() {
        return organisation;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether a connected system uses it, not a person. */
    public boolean isSystem() {
        return system;
    }

    /** Whether it exists only beside invented data. */
    public boolean isForDemonstration() {
        return demonstration;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public long version() {
        return version;
    }

    /**
     * What changes when an administrator edits the account. They say anew what it is: an account that somebody changed past the register
     * is one of the register again, and needs a new password.
     */
    public void become(String newName, Organisation newOrganisation, Set<Role> newRoles) {
        if (!isProven()) {
            passwordHash = "";
        }
        name = newName;
        organisation = newOrganisation;
        roles.clear();
        roles.addAll(newRoles);
        prove();
    }

    public void choose(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    /** Sets a password, already hashed, and ends every session that began with the old one. */
    public void password(String hash) {
        if (system) {
            throw new IllegalStateException("The account of a system has no password");
        }
        change(() -> passwordHash = hash);
        passwordOnce = false;
        passwordUntil = null;
        sessionEpoch++;
    }

    /** The same with one that somebody else has seen: good for one log-in before that moment, then the user chooses their own. */
    public void oneTimePassword(String hash, Instant until) {
        firstPassword(hash);
        passwordUntil = until;
    }

    /** The same without a last moment: the first account of a register, which nobody could give a new one. */
    void firstPassword(String hash) {
        password(hash);
        passwordOnce = true;
    }

    boolean hasExpiredPassword(Instant now) {
        return passwordUntil != null && !now.isBefore(passwordUntil);
    }

    /** Whether the user has to choose a password of their own before anything else. */
    public boolean hasOneTimePassword() {
        return passwordOnce;
    }

    /** Nobody logs in with it any more, and who is logged in is not from the next request on. */
    public void close() {
        change(() -> active = false);
        sessionEpoch++;
    }

    public void open() {
        change(() -> active = true);
    }

    public void endSessions() {
        sessionEpoch++;
    }

    /** Whether the register made of the account what it is: whom it is for, its body, its roles, its password. */
    public boolean isProven() {
        return ProvenTable.ACCOUNT.holds(proof, meaning());
    }

    /** What somebody else wrote into the row is not vouched for when something of it changes. */
    private void change(Runnable change) {
        boolean proven = isProven();
        change.run();
        if (proven) {
            prove();
        }
    }

    /** Its number in the database is part of what it is: to be said again once it has one. */
    void prove() {
        proof = ProvenTable.ACCOUNT.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {
            id, number, username, organisation.id(), organisation.kind(), passwordHash, active, system, roles
        };
    }

    String passwordHash() {
        return passwordHash;
    }

    /** The user as of now, at a screen. */
    public Actor actor() {
        return new Actor(
                id,
                number,
                username,
                name,
                organisation.id(),
                organisation.kind(),
                organisation.wording(),
                roles(),
                Actor.Channel.SCREEN,
                language(),
                sessionEpoch);
    }
}

package bg.nrm.administration;

/** What an administrator wants of an account or a token that takes a second person. */
public enum AccessKind {
    /** A new account of a person. Its first password is fetched afterwards. */
    ACCOUNT_OPENED,
    /** A person gets a role they have not, or another body. */
    ACCOUNT_WIDENED,
    /** A closed account of a person is to be used again. */
    ACCOUNT_REOPENED,
    /** A person gets a new first password, which is fetched afterwards. */
    PASSWORD_GIVEN,
    /** A system of a body is connected. Its first token is fetched afterwards. */
    SYSTEM_CONNECTED,
    /** A connected system gets its next token, which is fetched afterwards. */
    TOKEN_RENEWED;

    /** Whether a password follows. */
    public boolean givesPassword() {
        return this == ACCOUNT_OPENED || this == PASSWORD_GIVEN;
    }

    /** Whether a token follows. */
    public boolean givesToken() {
        return this == SYSTEM_CONNECTED || this == TOKEN_RENEWED;
    }

    /** Whether it gives something that is shown once. */
    public boolean givesSecret() {
        return givesPassword() || givesToken();
    }
}

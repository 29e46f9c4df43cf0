package bg.nrm.launcher;

/** A database account. */
record DatabaseAccount(String user, String password) {

    /** Without the password: an account may end up in a message. */
    @Override
    public String toString() {
        return user;
    }
}

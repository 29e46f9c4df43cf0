/**
 * Coming in, staying in, leaving: one mechanism that recognises a session on every request and asks the account anew each time, and
 * entrances through which a session begins. Local accounts are one entrance; an identity provider can be another.
 */
package bg.nrm.web.login;

/**
 * Who may do what: users, their roles and bodies, the one policy, the one guard that asks it before every use case and writes the
 * audit event after it, and local log-in. Default deny. May use organisation, audit, load and protection. Decisions 0002, 0003.
 */
package bg.nrm.access;

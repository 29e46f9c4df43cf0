/**
 * Services of a period: to how many persons each was offered and given, how many refused it and why, how many wanted it in vain. For
 * internal use: there is no disclosure control yet, and small counts stand as they are.
 */
package bg.nrm.reporting.services;
